# Generated from BetaFunctionShellCallItemParam. Do not edit.
"""BetaFunctionShellCallItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_function_shell_action_param import BetaFunctionShellActionParam
    from .beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_local_environment_param import BetaLocalEnvironmentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaFunctionShellCallItemParam")
class BetaFunctionShellCallItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"shell_call"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: BetaToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    type: Literal["shell_call"] = "shell_call"
    action: BetaFunctionShellActionParam
    """What is done, with its arguments."""

    status: BetaFunctionShellCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    environment: BetaFunctionShellCallItemParamEnvironment | None = None
    """Where it runs."""


if TYPE_CHECKING:
    BetaFunctionShellCallItemParamEnvironment: TypeAlias = (
        BetaLocalEnvironmentParam | BetaContainerReferenceParam | UnknownComponent
    )
    """`environment` of `BetaFunctionShellCallItemParam`. Told apart by `type`."""
else:
    BetaFunctionShellCallItemParamEnvironment = TaggedUnion(
        "BetaFunctionShellCallItemParamEnvironment",
        __name__,
        "type",
        {
            "local": "BetaLocalEnvironmentParam",
            "container_reference": "BetaContainerReferenceParam",
        },
    )
