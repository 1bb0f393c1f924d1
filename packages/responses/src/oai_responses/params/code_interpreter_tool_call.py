# Generated from CodeInterpreterToolCall. Do not edit.
"""CodeInterpreterToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.code_interpreter_tool_call import CodeInterpreterToolCallOutputsItem
    from .code_interpreter_output_image import CodeInterpreterOutputImageDict
    from .code_interpreter_output_logs import CodeInterpreterOutputLogsDict


class CodeInterpreterToolCallDict(TypedDict, total=False):
    """`CodeInterpreterToolCall` as a mapping."""

    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Iterable[CodeInterpreterToolCallOutputsItemLike] | None]


if TYPE_CHECKING:
    CodeInterpreterToolCallOutputsItemLike: TypeAlias = "CodeInterpreterToolCallOutputsItem | CodeInterpreterOutputLogsDict | CodeInterpreterOutputImageDict"
else:
    CodeInterpreterToolCallOutputsItemLike = Alias(
        "CodeInterpreterToolCallOutputsItem | CodeInterpreterOutputLogsDict | CodeInterpreterOutputImageDict",
        __name__,
    )
