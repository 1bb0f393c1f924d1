"""What a caller wants read from a completion: a type for its text, and tools for its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from oai_core.components import Component
from oai_core.encoding import ENCODERS
from oai_core.errors import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
)
from oai_core.targets import Target

from ..components.create_chat_completion_response import CreateChatCompletionResponse
from ..operations.chat_completions import CREATE_CHAT_COMPLETION
from .parsed import ParsedChatCompletion, ParsedChatCompletionMessage, dressed

if TYPE_CHECKING:
    from oai_core.decoding import Decoders
    from oai_core.structured import Format

T = TypeVar("T")
Read = Callable[[str], Any]


class Wanted(Generic[T]):
    """A type for the text, if one is wanted, and the readers of arguments by the tool's name."""

    __slots__ = ("format", "readers")

    def __init__(self, format: Format[T] | None, readers: Mapping[str, Read]) -> None:
        self.format = format
        self.readers = readers

    def content(self, text: str) -> T | None:
        """The value in a whole text; raises `StructuredOutputError`."""
        return None if self.format is None else self.format.decode(text)

    def arguments(self, name: str, text: str) -> Any:
        """What a call's tool makes of its arguments; raises `StructuredOutputError`."""
        read = self.readers.get(name)
        return None if read is None else read(text)

    def read(self, completion: CreateChatCompletionResponse) -> ParsedChatCompletion[T]:
        """Read a completion; the first reason why that is not possible is raised.

        All that can be read is then found on the error's `completion`.
        """
        made = dressed(cast("type[ParsedChatCompletion[T]]", ParsedChatCompletion), completion)
        faults: list[OpenAIError] = []
        choices: Any = made.choices
        for choice in choices if choices.__class__ is list else ():
            message = getattr(choice, "message", None)
            if isinstance(message, ParsedChatCompletionMessage):
                cut = self.cut(choice.finish_reason, message.tool_calls)
                if cut is None:
                    self._message(cast("ParsedChatCompletionMessage[T]", message), faults)
                else:
                    faults.append(cut(completion=made))
        if not faults:
            return made
        fault: Any = faults[0]
        fault.completion = made
        try:
            raise fault
        finally:
            faults.clear()  # an exception that its own frame holds would be a cycle
            del fault, made

    def cut(self, reason: Any, calls: Any) -> Callable[..., OpenAIError] | None:
        """The error for an answer that would be read, but was cut off."""
        error = _CUT.get(reason) if reason.__class__ is str else None
        if error is None:
            return None
        return error if self.format is not None or (self.readers and calls) else None

    def _message(self, message: ParsedChatCompletionMessage[T], faults: list[OpenAIError]) -> None:
        content: Any = message.content
        if content and content.__class__ is str and not message.refusal:
            try:
                message._parsed = self.content(content)  # pyright: ignore[reportPrivateUsage]
            except OpenAIError as fault:
                faults.append(fault)
        calls: Any = message.tool_calls
        for call in calls if calls.__class__ is list else ():
            function: Any = getattr(call, "function", None)
            name: Any = getattr(function, "name", None)
            arguments: Any = getattr(function, "arguments", None)
            if name.__class__ is str and arguments.__class__ is str:
                try:
                    function._parsed_arguments = self.arguments(name, arguments)
                except OpenAIError as fault:
                    faults.append(fault)


_CUT: Mapping[str, Callable[..., OpenAIError]] = {
    "length": LengthFinishReasonError,
    "content_filter": ContentFilterFinishReasonError,
}


class ChatCompletionTarget(Target, Generic[T]):
    """Makes the result of `parse` from a body, in whatever form that is asked for."""

    __slots__ = ("wanted",)

    def __init__(self, wanted: Wanted[T]) -> None:
        self.wanted = wanted

    def decoder(self, decoders: Decoders) -> Callable[[Any], ParsedChatCompletion[T]]:
        """Decode as a completion, with the codec's hooks, and read that."""
        decode, read = decoders.for_type(CreateChatCompletionResponse), self.wanted.read

        def target(value: Any) -> ParsedChatCompletion[T]:
            if value.__class__ is not dict:
                raise TypeError("an object (CreateChatCompletionResponse) was due")
            return read(decode(value))

        return target


def check(params: Mapping[str, Any], method: Any) -> None:
    """Raise a `TypeError` for parameters that `method`, `parse` or `stream`, does not have."""
    if params.get("stream_to") is not None:
        raise TypeError("stream_to: create() pushes the events of a stream; leave it out here")
    CREATE_CHAT_COMPLETION.check_names(params.keys(), method)


def take(params: dict[str, Any], response_format: Any, tools: Any) -> Wanted[Any]:
    """Put what is wanted into the parameters of a call, in the form in which it is sent."""
    wanted: Any = None
    if _is_object(response_format):
        params["response_format"] = response_format
    elif response_format is not None:
        from oai_core.structured.formats import asked

        wanted = asked(response_format, "response_format")
        params["response_format"] = wanted.response_format()
    return Wanted(wanted, {} if tools is None else _take_tools(params, tools))


def _take_tools(params: dict[str, Any], given: Any) -> dict[str, Read]:
    """Put the tools into the parameters; give the readers of their arguments."""
    from oai_core.tools import Tool, ToolSet
    from oai_core.tools.plain import plain_arguments

    tools = ToolSet(given)
    params["tools"] = tools.chat_tools()
    readers: dict[str, Read] = {}
    for tool in tools.given:
        if isinstance(tool, Tool):
            if not tool.custom:
                readers[tool.name] = tool.parse
        else:
            function = _members(_members(tool).get("function"))
            if function.get("strict") is True:
                readers[str(function.get("name"))] = plain_arguments
    return readers


def _members(value: Any) -> dict[str, Any]:
    return ENCODERS.shallow(value) if _is_object(value) else {}


def _is_object(value: Any) -> bool:
    return isinstance(value, Mapping | Component)
