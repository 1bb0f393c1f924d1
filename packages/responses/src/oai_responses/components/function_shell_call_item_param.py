# Generated from FunctionShellCallItemParam. Do not edit.
"""FunctionShellCallItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .container_reference_param import ContainerReferenceParam
    from .function_shell_action_param import FunctionShellActionParam
    from .function_shell_call_item_status import FunctionShellCallItemStatus
    from .local_environment_param import LocalEnvironmentParam
    from .tool_call_caller_param import ToolCallCallerParam


@component("FunctionShellCallItemParam")
class FunctionShellCallItemParam(Component):
    """A member of `Item`, told by `type` = `"shell_call"`."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    type: Literal["shell_call"] = "shell_call"
    action: FunctionShellActionParam
    """What is done, with its arguments."""

    status: FunctionShellCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    environment: FunctionShellCallItemParamEnvironment | None = None
    """Where it runs."""


if TYPE_CHECKING:
    FunctionShellCallItemParamEnvironment: TypeAlias = (
        LocalEnvironmentParam | ContainerReferenceParam | UnknownComponent
    )
    """`environment` of `FunctionShellCallItemParam`. Told apart by `type`."""
else:
    FunctionShellCallItemParamEnvironment = TaggedUnion(
        "FunctionShellCallItemParamEnvironment",
        __name__,
        "type",
        {
            "local": "LocalEnvironmentParam",
            "container_reference": "ContainerReferenceParam",
        },
    )
