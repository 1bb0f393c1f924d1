"""Responses whose text and function calls were read as the caller's own types.

What was read stands beside the fields, never among them: it is not compared, sent or written as
JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from oai_core.helpers.retyping import with_value

from ..components.function_tool_call import FunctionToolCall
from ..components.output_message import OutputMessage
from ..components.output_text_content import OutputTextContent
from ..components.response import Response

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from ..components.additional_tools import AdditionalTools
    from ..components.apply_patch_tool_call import ApplyPatchToolCall
    from ..components.apply_patch_tool_call_output import ApplyPatchToolCallOutput
    from ..components.code_interpreter_tool_call import CodeInterpreterToolCall
    from ..components.compaction_body import CompactionBody
    from ..components.computer_tool_call import ComputerToolCall
    from ..components.computer_tool_call_output_resource import ComputerToolCallOutputResource
    from ..components.custom_tool_call import CustomToolCall
    from ..components.custom_tool_call_output_resource import CustomToolCallOutputResource
    from ..components.file_search_tool_call import FileSearchToolCall
    from ..components.function_shell_call import FunctionShellCall
    from ..components.function_shell_call_output import FunctionShellCallOutput
    from ..components.function_tool_call_output_resource import FunctionToolCallOutputResource
    from ..components.image_gen_tool_call import ImageGenToolCall
    from ..components.local_shell_tool_call import LocalShellToolCall
    from ..components.local_shell_tool_call_output import LocalShellToolCallOutput
    from ..components.mcp_approval_request import MCPApprovalRequest
    from ..components.mcp_approval_response_resource import MCPApprovalResponseResource
    from ..components.mcp_list_tools import MCPListTools
    from ..components.mcp_tool_call import MCPToolCall
    from ..components.program import Program
    from ..components.program_output import ProgramOutput
    from ..components.reasoning_item import ReasoningItem
    from ..components.refusal_content import RefusalContent
    from ..components.tool_search_call import ToolSearchCall
    from ..components.tool_search_output import ToolSearchOutput
    from ..components.web_search_tool_call import WebSearchToolCall

__all__ = [
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]

T = TypeVar("T")


class ParsedResponseOutputText(OutputTextContent, Generic[T]):
    """Text that the model wrote, and what was read from it."""

    __slots__ = ("_parsed",)
    _parsed: T | None

    @property
    def parsed(self) -> T | None:
        """The value in the text; `None` where none was asked for, or the text was cut off."""
        return getattr(self, "_parsed", None)

    def __repr__(self) -> str:
        """The part's own, and the value."""
        return with_value(super().__repr__(), "parsed", self.parsed)


class ParsedResponseOutputMessage(OutputMessage, Generic[T]):
    """A message that the model wrote, with values in its parts."""

    __slots__ = ()

    if TYPE_CHECKING:
        content: list[ParsedContent[T]]  # type: ignore[assignment]


class ParsedResponseFunctionToolCall(FunctionToolCall):
    """A call of a function, and its arguments as that function's own types."""

    __slots__ = ("_parsed_arguments",)
    _parsed_arguments: Any

    @property
    def parsed_arguments(self) -> Any:
        """What the tool made of `arguments`; `None` for a tool that does not say how.

        That is the value of a type that was given as tool, and the keyword arguments of a
        `@tool` function; for a strict tool that was given as a mapping it is plain JSON.
        """
        return getattr(self, "_parsed_arguments", None)

    def __repr__(self) -> str:
        """The call's own, and the arguments."""
        return with_value(super().__repr__(), "parsed_arguments", self.parsed_arguments)


class ParsedResponse(Response, Generic[T]):
    """A response whose texts and function calls were read as the types that were asked for."""

    __slots__ = ()

    if TYPE_CHECKING:
        output: list[ParsedResponseOutputItem[T]]  # type: ignore[assignment]

    @property
    def output_parsed(self) -> T | None:
        """The first value in the output; `None` if no text was read, as after a refusal."""
        return next((value for value in _values(self.output) if value is not None), None)


def _values(output: Any) -> Iterator[Any]:
    for item in output if output.__class__ is list else ():
        content: Any = getattr(item, "content", None)
        if isinstance(item, ParsedResponseOutputMessage) and content.__class__ is list:
            for part in content:
                yield getattr(part, "parsed", None)


if TYPE_CHECKING:
    ParsedContent: TypeAlias = ParsedResponseOutputText[T] | RefusalContent | UnknownComponent
    """A part of a message. Told apart by `type`."""

    ParsedResponseOutputItem: TypeAlias = (
        ParsedResponseOutputMessage[T]
        | ParsedResponseFunctionToolCall
        | FileSearchToolCall
        | FunctionToolCallOutputResource
        | WebSearchToolCall
        | ComputerToolCall
        | ComputerToolCallOutputResource
        | ReasoningItem
        | Program
        | ProgramOutput
        | ToolSearchCall
        | ToolSearchOutput
        | AdditionalTools
        | CompactionBody
        | ImageGenToolCall
        | CodeInterpreterToolCall
        | LocalShellToolCall
        | LocalShellToolCallOutput
        | FunctionShellCall
        | FunctionShellCallOutput
        | ApplyPatchToolCall
        | ApplyPatchToolCallOutput
        | MCPToolCall
        | MCPListTools
        | MCPApprovalRequest
        | MCPApprovalResponseResource
        | CustomToolCall
        | CustomToolCallOutputResource
        | UnknownComponent
    )
    """An item of a parsed response: `OutputItem` with parsed messages and function calls."""
