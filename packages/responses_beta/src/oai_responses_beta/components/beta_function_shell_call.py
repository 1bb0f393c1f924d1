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
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"shell_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["shell_call"] = "shell_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    action: BetaFunctionShellAction
    """What is done, with its arguments."""

    status: BetaFunctionShellCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    environment: BetaFunctionShellCallEnvironment | None
    """Where it runs."""

    created_by: str | None = None
    """Who made it."""


if TYPE_CHECKING:
    BetaFunctionShellCallEnvironment: TypeAlias = (
        BetaLocalEnvironmentResource | BetaContainerReferenceResource | UnknownComponent
    )
    """`environment` of `BetaFunctionShellCall`. Told apart by `type`."""
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
