"""Completions whose text and calls were read as the caller's own types.

What was read stands beside the fields, never among them: it is not compared, sent or written as
JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from oai_core.helpers.retyping import retyped, with_value

from ..components.chat_completion_message_tool_call import (
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallFunction,
)
from ..components.chat_completion_response_message import ChatCompletionResponseMessage
from ..components.create_chat_completion_response import (
    CreateChatCompletionResponse,
    CreateChatCompletionResponseChoicesItem,
)

if TYPE_CHECKING:
    from oai_core.components import UnknownComponent

    from ..components.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall,
    )

__all__ = [
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
    "dressed",
]

T = TypeVar("T")


class ParsedFunction(ChatCompletionMessageToolCallFunction):
    """Name and arguments of a call, the arguments read, too."""

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
        """The function's own, and the arguments."""
        return with_value(super().__repr__(), "parsed_arguments", self.parsed_arguments)


class ParsedFunctionToolCall(ChatCompletionMessageToolCall):
    """A call of a function whose arguments were read."""

    __slots__ = ()

    if TYPE_CHECKING:
        function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletionMessage(ChatCompletionResponseMessage, Generic[T]):
    """A message that the model wrote, and the value in its text."""

    __slots__ = ("_parsed",)
    _parsed: T | None

    if TYPE_CHECKING:
        tool_calls: (  # type: ignore[assignment]
            list[ParsedFunctionToolCall | ChatCompletionMessageCustomToolCall | UnknownComponent]
            | None
        )

    @property
    def parsed(self) -> T | None:
        """The value in `content`; `None` where none was asked for, or the model refused."""
        return getattr(self, "_parsed", None)

    def __repr__(self) -> str:
        """The message's own, and the value."""
        return with_value(super().__repr__(), "parsed", self.parsed)


class ParsedChoice(CreateChatCompletionResponseChoicesItem, Generic[T]):
    """One of the answers, its message read."""

    __slots__ = ()

    if TYPE_CHECKING:
        message: ParsedChatCompletionMessage[  # pyright: ignore[reportIncompatibleVariableOverride]
            T
        ]


class ParsedChatCompletion(CreateChatCompletionResponse, Generic[T]):
    """A completion whose texts and calls were read as the types that were asked for."""

    __slots__ = ()

    if TYPE_CHECKING:
        choices: list[ParsedChoice[T]]  # type: ignore[assignment]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Build it from plain JSON values; nothing is read, for no type was asked for."""
        return dressed(cls, CreateChatCompletionResponse.from_dict(data))

    @classmethod
    def from_json(cls, text: str | bytes, /) -> Self:
        """Build it from JSON text; nothing is read, for no type was asked for."""
        return dressed(cls, CreateChatCompletionResponse.from_json(text))


P = TypeVar("P", bound=ParsedChatCompletion[Any])


def dressed(cls: type[P], completion: CreateChatCompletionResponse) -> P:
    """Make the parsed form of a completion, with nothing read yet; what is malformed stays."""
    made: P = retyped(cls, completion)
    if made.choices.__class__ is list:
        choices: list[Any] = made.choices
        made.choices = [_choice(choice) for choice in choices]
    return made


def _choice(choice: Any) -> Any:
    if choice.__class__ is not CreateChatCompletionResponseChoicesItem:
        return choice
    made: ParsedChoice[Any] = retyped(ParsedChoice, choice)
    given: Any = choice.message
    if isinstance(given, ChatCompletionResponseMessage):
        message: ParsedChatCompletionMessage[Any] = retyped(ParsedChatCompletionMessage, given)
        if message.tool_calls.__class__ is list:
            calls: Any = message.tool_calls
            message.tool_calls = [_call(call) for call in calls]
        made.message = message
    return made


def _call(call: Any) -> Any:
    if not isinstance(call, ChatCompletionMessageToolCall):
        return call
    made: ParsedFunctionToolCall = retyped(ParsedFunctionToolCall, call)
    function: Any = call.function
    if isinstance(function, ChatCompletionMessageToolCallFunction):
        made.function = retyped(ParsedFunction, function)
    return made
