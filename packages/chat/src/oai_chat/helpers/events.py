"""What happens in a stream of a chat completion, by the names that are usual for it.

Whatever takes more than a constant effort, such as the text so far, is made when it is read.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Literal,
    TypeVar,
    Union,
    dataclass_transform,
)

from attrs import define

if TYPE_CHECKING:
    from oai_core.helpers.accumulate import Text

    from ..components.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from ..components.create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse,
    )
    from .accumulating import ChatCompletionAccumulator
    from .parsed import ParsedChatCompletion
    from .parsing import Wanted

C = TypeVar("C")
T = TypeVar("T")
_UNREAD: Any = object()


class _Event:
    __slots__ = ()
    _shown: ClassVar[tuple[str, ...]]

    def __repr__(self) -> str:
        """Show what the event says, but nothing that would have to be parsed for it."""
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown)
        return f"{type(self).__name__}({fields})"


@dataclass_transform()
def _event(cls: type[C]) -> type[C]:
    return define(cls, eq=False, repr=False, weakref_slot=False)


@_event
class ChunkEvent(_Event, Generic[T]):
    """A chunk came, as the server sent it; all that it brings about follows."""

    type: ClassVar[Literal["chunk"]] = "chunk"
    _shown = ("chunk",)

    chunk: CreateChatCompletionStreamResponse
    _state: ChatCompletionAccumulator[T]

    @property
    def snapshot(self) -> ParsedChatCompletion[T]:
        """The completion as far as it has come when this is read."""
        return self._state.current_completion_snapshot


@_event
class ContentDeltaEvent(_Event):
    """More of the text of an answer; `choice_index` says of which."""

    type: ClassVar[Literal["content.delta"]] = "content.delta"
    _shown = ("choice_index", "delta", "snapshot")

    choice_index: int
    delta: str
    _text: Text
    _count: int
    _is_json: bool

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._text.at(self._count)

    @property
    def parsed(self) -> Any:
        """Plain JSON values from the text so far, where a type was asked for; else `None`."""
        return _partial(self.snapshot) if self._is_json else None


@_event
class ContentDoneEvent(_Event, Generic[T]):
    """The text of an answer is complete."""

    type: ClassVar[Literal["content.done"]] = "content.done"
    _shown = ("choice_index", "content")

    choice_index: int
    content: str
    _wanted: Wanted[T] | None
    _value: Any = _UNREAD

    @property
    def parsed(self) -> T | None:
        """The value in the text; `None` where no type was asked for, or the model refused.

        Raises `StructuredOutputError` for a text that does not fit.
        """
        if self._value is _UNREAD:
            self._value = None if self._wanted is None else self._wanted.content(self.content)
        value: T | None = self._value
        return value


@_event
class RefusalDeltaEvent(_Event):
    """More of the words in which the model declines."""

    type: ClassVar[Literal["refusal.delta"]] = "refusal.delta"
    _shown = ("choice_index", "delta", "snapshot")

    choice_index: int
    delta: str
    _text: Text
    _count: int

    @property
    def snapshot(self) -> str:
        """The refusal so far."""
        return self._text.at(self._count)


@_event
class RefusalDoneEvent(_Event):
    """The refusal is complete."""

    type: ClassVar[Literal["refusal.done"]] = "refusal.done"
    _shown = ("choice_index", "refusal")

    choice_index: int
    refusal: str


@_event
class FunctionToolCallArgumentsDeltaEvent(_Event):
    """More of the arguments of a call; `index` is its place among the answer's calls."""

    type: ClassVar[Literal["tool_calls.function.arguments.delta"]] = (
        "tool_calls.function.arguments.delta"
    )
    _shown = ("choice_index", "index", "name", "arguments_delta", "arguments")

    choice_index: int
    index: int
    name: str
    arguments_delta: str
    _text: Text | None
    _count: int
    _is_json: bool

    @property
    def arguments(self) -> str:
        """The arguments so far, as JSON text that is not complete."""
        return "" if self._text is None else self._text.at(self._count)

    @property
    def parsed_arguments(self) -> Any:
        """Plain JSON values from the arguments so far; `None` for a tool that is not strict."""
        return _partial(self.arguments) if self._is_json else None


@_event
class FunctionToolCallArgumentsDoneEvent(_Event):
    """The arguments of a call are complete."""

    type: ClassVar[Literal["tool_calls.function.arguments.done"]] = (
        "tool_calls.function.arguments.done"
    )
    _shown = ("choice_index", "index", "name", "arguments")

    choice_index: int
    index: int
    name: str
    arguments: str
    _wanted: Wanted[Any]
    _value: Any = _UNREAD

    @property
    def parsed_arguments(self) -> Any:
        """What the tool makes of the arguments; `None` for a tool that does not say how.

        Raises `StructuredOutputError` for arguments that do not fit.
        """
        if self._value is _UNREAD:
            self._value = self._wanted.arguments(self.name, self.arguments)
        return self._value


@_event
class LogprobsContentDeltaEvent(_Event):
    """Log probabilities of more tokens of the text."""

    type: ClassVar[Literal["logprobs.content.delta"]] = "logprobs.content.delta"
    _shown = ("choice_index", "content")

    choice_index: int
    content: list[ChatCompletionTokenLogprob]
    _all: list[ChatCompletionTokenLogprob]
    _count: int

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """Those of all tokens so far."""
        return self._all[: self._count]


@_event
class LogprobsContentDoneEvent(_Event):
    """Log probabilities of the tokens of the text are complete."""

    type: ClassVar[Literal["logprobs.content.done"]] = "logprobs.content.done"
    _shown = ("choice_index", "content")

    choice_index: int
    content: list[ChatCompletionTokenLogprob]


@_event
class LogprobsRefusalDeltaEvent(_Event):
    """Log probabilities of more tokens of the refusal."""

    type: ClassVar[Literal["logprobs.refusal.delta"]] = "logprobs.refusal.delta"
    _shown = ("choice_index", "refusal")

    choice_index: int
    refusal: list[ChatCompletionTokenLogprob]
    _all: list[ChatCompletionTokenLogprob]
    _count: int

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """Those of all tokens so far."""
        return self._all[: self._count]


@_event
class LogprobsRefusalDoneEvent(_Event):
    """Log probabilities of the tokens of the refusal are complete."""

    type: ClassVar[Literal["logprobs.refusal.done"]] = "logprobs.refusal.done"
    _shown = ("choice_index", "refusal")

    choice_index: int
    refusal: list[ChatCompletionTokenLogprob]


def _partial(text: str) -> Any:
    from oai_core.structured import parse_partial

    return parse_partial(text)


ChatCompletionStreamEvent = Union[  # noqa: UP007 - generic, so a value at run time
    ChunkEvent[T],
    ContentDeltaEvent,
    ContentDoneEvent[T],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]
"""Any event of such a stream; `type` tells them apart."""
