# Generated from FunctionShellCall. Do not edit.
"""FunctionShellCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .container_reference_resource import ContainerReferenceResource
    from .function_shell_action import FunctionShellAction
    from .function_shell_call_status import FunctionShellCallStatus
    from .local_environment_resource import LocalEnvironmentResource
    from .tool_call_caller import ToolCallCaller


@component("FunctionShellCall")
class FunctionShellCall(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"shell_call"`."""

    type: Literal["shell_call"] = "shell_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    action: FunctionShellAction
    """What is done, with its arguments."""

    status: FunctionShellCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    environment: FunctionShellCallEnvironment | None
    """Where it runs."""

    created_by: str | None = None
    """Who made it."""


if TYPE_CHECKING:
    FunctionShellCallEnvironment: TypeAlias = (
        LocalEnvironmentResource | ContainerReferenceResource | UnknownComponent
    )
    """`environment` of `FunctionShellCall`. Told apart by `type`."""
else:
    FunctionShellCallEnvironment = TaggedUnion(
        "FunctionShellCallEnvironment",
        __name__,
        "type",
        {
            "local": "LocalEnvironmentResource",
            "container_reference": "ContainerReferenceResource",
        },
    )
