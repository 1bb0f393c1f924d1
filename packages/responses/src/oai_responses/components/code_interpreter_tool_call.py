# Generated from CodeInterpreterToolCall. Do not edit.
"""CodeInterpreterToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .code_interpreter_output_image import CodeInterpreterOutputImage
    from .code_interpreter_output_logs import CodeInterpreterOutputLogs


@component("CodeInterpreterToolCall")
class CodeInterpreterToolCall(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"code_interpreter_call"`."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it got, or how it stands."""

    container_id: str
    """Id of the container."""

    code: str | None
    """The code."""

    outputs: list[CodeInterpreterToolCallOutputsItem] | None
    """What the code produced, logs and images."""


if TYPE_CHECKING:
    CodeInterpreterToolCallOutputsItem: TypeAlias = (
        CodeInterpreterOutputLogs | CodeInterpreterOutputImage | UnknownComponent
    )
    """An item of `outputs` of `CodeInterpreterToolCall`. Told apart by `type`."""
else:
    CodeInterpreterToolCallOutputsItem = TaggedUnion(
        "CodeInterpreterToolCallOutputsItem",
        __name__,
        "type",
        {
            "logs": "CodeInterpreterOutputLogs",
            "image": "CodeInterpreterOutputImage",
        },
    )
