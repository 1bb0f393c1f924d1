"""What a caller wants read from a response: a type for its text, and tools for its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from oai_core.components import Component
from oai_core.encoding import ENCODERS
from oai_core.errors import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
)
from oai_core.helpers.retyping import retyped
from oai_core.structured import StructuredOutputError
from oai_core.structured.formats import asked
from oai_core.targets import Target

from ..components.function_tool_call import FunctionToolCall
from ..components.output_message import OutputMessage
from ..components.output_text_content import OutputTextContent
from ..components.response import Response
from .parsed import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)

if TYPE_CHECKING:
    from oai_core.decoding import Decoders
    from oai_core.structured import Format

T = TypeVar("T")
Read = Callable[[str], Any]
UNFINISHED = ("in_progress", "incomplete")
"""States of items whose text was cut off, so that nothing is read from it."""


class Wanted(Generic[T]):
    """A type for the text, if one is wanted, and readers of arguments by namespace and name."""

    __slots__ = ("format", "readers")

    def __init__(
        self, format: Format[T] | None, readers: Mapping[tuple[str | None, str], Read]
    ) -> None:
        self.format = format
        self.readers = readers

    def text_reader(self, phase: Any) -> Read | None:
        """The function for the text of a message in that phase; remarks on the way have none."""
        if self.format is None or phase not in (None, "final_answer"):
            return None
        return self.format.decode

    def arguments_reader(self, namespace: Any, name: Any) -> Read | None:
        """The function for the arguments of a call."""
        if name.__class__ is not str or namespace.__class__ not in (str, NoneType):
            return None
        found = self.readers.get((namespace, name))
        # A tool outside of namespaces that is loaded late is in one of its own name.
        return self.readers.get((None, name)) if found is None and namespace == name else found

    def read(self, response: Response) -> tuple[ParsedResponse[T], OpenAIError | None]:
        """Read a response, and tell the first reason why something in it could not be read."""
        made: ParsedResponse[T] = retyped(ParsedResponse, response)
        faults: list[OpenAIError] = []
        if made.output.__class__ is list:
            items: list[Any] = made.output
            made.output = [self._item(item, faults) for item in items]
        return made, self._first(made, faults)

    def check(self, response: Response) -> ParsedResponse[T]:
        """Read a response; raises the reason why something in it could not be read."""
        made, fault = self.read(response)
        if fault is None:
            return made
        try:
            raise fault
        finally:
            del fault  # an exception in its own frame would be a cycle

    def _first(self, made: ParsedResponse[T], faults: list[OpenAIError]) -> OpenAIError | None:
        """The fault to raise; the list is emptied, for frames that a traceback keeps hold it."""
        fault = self._cut(made) or next(iter(faults), None)
        faults.clear()
        if isinstance(fault, StructuredOutputError):
            fault.completion = made
        return fault

    def _cut(self, response: ParsedResponse[T]) -> OpenAIError | None:
        if response.status != "incomplete" or not (self.format or self.readers):
            return None
        reason = getattr(response.incomplete_details, "reason", None)
        if reason == "max_output_tokens":
            return LengthFinishReasonError(completion=response)
        if reason == "content_filter":
            return ContentFilterFinishReasonError(completion=response)
        return None

    def _item(self, item: Any, faults: list[OpenAIError]) -> Any:
        if isinstance(item, OutputMessage):
            message: ParsedResponseOutputMessage[T] = retyped(ParsedResponseOutputMessage, item)
            read = None if item.status in UNFINISHED else self.text_reader(item.phase)
            if item.content.__class__ is list:
                parts: list[Any] = item.content
                message.content = [self._part(part, read, faults) for part in parts]
            return message
        if isinstance(item, FunctionToolCall):
            call = retyped(ParsedResponseFunctionToolCall, item)
            read = self.arguments_reader(item.namespace, item.name)
            if item.status in UNFINISHED:
                read = None
            call._parsed_arguments = _value(read, item.arguments, faults)  # pyright: ignore[reportPrivateUsage]
            return call
        return item

    def _part(self, part: Any, read: Read | None, faults: list[OpenAIError]) -> Any:
        if not isinstance(part, OutputTextContent):
            return part
        text: ParsedResponseOutputText[T] = retyped(ParsedResponseOutputText, part)
        text._parsed = _value(read, part.text, faults)  # pyright: ignore[reportPrivateUsage]
        return text


def _value(read: Read | None, text: Any, faults: list[OpenAIError]) -> Any:
    if read is None or text.__class__ is not str:
        return None
    try:
        return read(text)
    except OpenAIError as fault:
        faults.append(fault)
        return None


class ResponseTarget(Target, Generic[T]):
    """Makes the result of `parse` from a body, in whatever form that is asked for."""

    __slots__ = ("wanted",)

    def __init__(self, wanted: Wanted[T]) -> None:
        self.wanted = wanted

    def decoder(self, decoders: Decoders) -> Callable[[Any], ParsedResponse[T]]:
        """Decode as a response, with the codec's hooks, and read that."""
        decode, check = decoders.for_type(Response), self.wanted.check
        return lambda value: check(decode(value))


def take(
    params: dict[str, Any], text_format: type[T] | Format[T] | None, verbosity: Any
) -> Wanted[T]:
    """Put what is wanted into the parameters of a call, in the form in which it is sent."""
    wanted: Wanted[T] = Wanted(_format(text_format), take_tools(params))
    text = as_dict("text", params.get("text"))
    if wanted.format is not None:
        if text.get("format") is not None:
            raise TypeError("text: it holds a format, and text_format is another one: pass one")
        text["format"] = wanted.format.text_format()
    if verbosity is not None:
        text["verbosity"] = verbosity
    if text:
        params["text"] = text
    return wanted


def _format(text_format: type[T] | Format[T] | None) -> Format[T] | None:
    if text_format is None:
        return None
    return asked(text_format, "text_format")


def take_tools(params: dict[str, Any]) -> dict[tuple[str | None, str], Read]:
    """Replace tools by what is sent for them; give the readers of their arguments."""
    readers: dict[tuple[str | None, str], Read] = {}
    if params.get("tools") is not None:
        params["tools"] = _sent(params["tools"], None, readers)
    return readers


def _sent(
    given: Any, namespace: str | None, readers: dict[tuple[str | None, str], Read]
) -> list[Any]:
    from oai_core.tools import Tool, ToolSet
    from oai_core.tools.plain import plain_arguments

    sent: list[Any] = []
    for tool in ToolSet(given).given:
        if isinstance(tool, Tool):
            readers[namespace, tool.name] = tool.parse
            sent.append(tool.responses_tool())
            continue
        plain = as_dict("tools", tool)
        name = plain.get("name")
        if plain.get("type") == "namespace" and plain.get("tools") is not None:
            plain["tools"] = _sent(plain["tools"], name, readers)
        elif plain.get("type") == "function" and plain.get("strict") and isinstance(name, str):
            readers[namespace, name] = plain_arguments
        sent.append(plain)
    return sent


def as_dict(name: str, given: Any) -> dict[str, Any]:
    """One level of a mapping or component as a dict of one's own."""
    if given is None:
        return {}
    if isinstance(given, Component):
        shallow: dict[str, Any] = ENCODERS.shallow(given)
        return shallow
    if isinstance(given, Mapping):
        return dict(cast("Mapping[str, Any]", given))
    raise TypeError(f"{name}: a mapping or a component is needed, not {type(given).__name__}")
