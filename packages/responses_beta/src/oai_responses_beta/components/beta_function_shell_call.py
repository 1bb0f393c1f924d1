# Generated from BetaFunctionShellCall. Do not edit.
"""BetaFunctionShellCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag import BetaAgentTag
    from .beta_container_reference_resource import BetaContainerReferenceResource
    from .beta_function_shell_action import BetaFunctionShellAction
    from .beta_function_shell_call_status import BetaFunctionShellCallStatus
    from .beta_local_environment_resource import BetaLocalEnvironmentResource
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaFunctionShellCall")
class BetaFunctionShellCall(Component):
    """An object of `type` "shell_call"."""

    agent: BetaAgentTag | None = None
    type: Literal["shell_call"] = "shell_call"
    """Default: `"shell_call"`."""

    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """Who made the call."""

    action: BetaFunctionShellAction
    status: BetaFunctionShellCallStatus
    environment: BetaFunctionShellCallEnvironment | None
    created_by: str | None = None
    """Who made it."""


if TYPE_CHECKING:
    BetaFunctionShellCallEnvironment: TypeAlias = (
        BetaLocalEnvironmentResource | BetaContainerReferenceResource | UnknownComponent
    )
else:
    BetaFunctionShellCallEnvironment = TaggedUnion(
        "BetaFunctionShellCallEnvironment",
        __name__,
        "type",
        {
            "local": "BetaLocalEnvironmentResource",
            "container_reference": "BetaContainerReferenceResource",
        },
    )
