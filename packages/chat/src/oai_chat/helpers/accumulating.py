"""Chunks of a completion in, events for the caller out, and the completion at the end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from oai_core.codec import SHARED, Codec
from oai_core.components import fields_of
from oai_core.encoding import ENCODERS
from oai_core.errors import StreamError

from ..components.create_chat_completion_response import CreateChatCompletionResponse
from ..components.create_chat_completion_stream_response import (
    CreateChatCompletionStreamResponse,
    CreateChatCompletionStreamResponseChoicesItem,
)
from .choices import Choice
from .events import ChunkEvent
from .parsed import ParsedChatCompletion, dressed
from .parsing import Wanted, take

if TYPE_CHECKING:
    from oai_core.structured import Format

    from .events import ChatCompletionStreamEvent

T = TypeVar("T")
_LEFT_OUT = frozenset({"choices", "object", "obfuscation"})
_said = attrgetter(
    *(f.name for f in fields_of(CreateChatCompletionStreamResponse) if f.name not in _LEFT_OUT)
)
"""What a chunk says beside its choices, fields and others, to be compared."""


class ChatCompletionAccumulator(Generic[T]):
    """Gathers one completion from its chunks, each at a constant cost."""

    def __init__(self, wanted: Wanted[T], codec: Codec = SHARED) -> None:
        self._wanted = wanted
        self._codec = codec
        self._head: dict[str, Any] = {}
        self._choices: dict[int, Choice] = {}
        self._said: Any = None
        self._began = self._ended = False
        self._snapshot: ParsedChatCompletion[T] | None = None
        self._final: ParsedChatCompletion[T] | None = None

    def feed(self, raw: Any) -> Sequence[ChatCompletionStreamEvent[T]]:
        """Take one chunk; return the events that it brings about."""
        events: list[Any] = [ChunkEvent(raw, self)]
        if not isinstance(raw, CreateChatCompletionStreamResponse):
            return events
        self._began = True
        self._snapshot = self._final = None
        said = _said(raw)
        if said != self._said:  # rarely: chunks differ in their choices
            self._said = said
            self._add_head(raw)
        choices: Any = raw.choices
        if choices.__class__ is list:
            for place, choice in enumerate(choices):
                if isinstance(choice, CreateChatCompletionStreamResponseChoicesItem):
                    index: Any = choice.index
                    if index.__class__ is not int:
                        index = place
                    found = self._choices.get(index)
                    if found is None:
                        found = self._choices[index] = Choice(index, self._wanted)
                    found.feed(choice, events)
        return events

    def finish(self) -> Sequence[ChatCompletionStreamEvent[T]]:
        """Take the end of the chunks: some servers give no reason why the model stopped.

        Raises the error for an answer that was cut off; only now, for the usage comes last.
        """
        self._ended = True
        events: list[Any] = []
        cut = False
        for _, choice in sorted(self._choices.items()):
            choice.finish(events)
            cut = cut or choice.cut is not None
        if cut:
            self._read()
        return events

    def result(self) -> ParsedChatCompletion[T]:
        """Return the completion, read as it was asked for; raises the reason why it cannot be."""
        if self._began and not self._ended:
            raise StreamError(
                "The stream was not read to its end: the completion is not whole.",
                partial=self.current_completion_snapshot,
            )
        return self._read()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, nothing read from it; `StreamError` before the first chunk."""
        if not self._began:
            raise StreamError("The stream has brought no chunk yet: there is no completion.")
        if self._snapshot is None:
            self._snapshot = dressed(ParsedChatCompletion, self._build())
        return self._snapshot

    def _read(self) -> ParsedChatCompletion[T]:
        if not self._began:
            raise StreamError("The stream ended before its first chunk: there is no completion.")
        if self._final is None:
            self._final = self._wanted.read(self._build())
        return self._final

    def _add_head(self, chunk: CreateChatCompletionStreamResponse) -> None:
        head = self._head
        members: dict[str, Any] = ENCODERS.shallow(chunk)
        for name, value in members.items():
            # Some servers leave a field empty once they have said it.
            if (value or name not in head) and name not in _LEFT_OUT:
                head[name] = value

    def _build(self) -> CreateChatCompletionResponse:
        codec = self._codec
        choices = [choice.plain(codec) for _, choice in sorted(self._choices.items())]
        plain = {**codec.encode(self._head), "object": "chat.completion", "choices": choices}
        whole: CreateChatCompletionResponse = codec.decode(plain, CreateChatCompletionResponse)
        return whole


class ChatCompletionStreamState(ChatCompletionAccumulator[T], Generic[T]):
    """Gathers one completion from the chunks of a stream that `create(stream=True)` gave."""

    @overload
    def __init__(
        self,
        *,
        response_format: type[T] | Format[T],
        input_tools: Iterable[Any] | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self: ChatCompletionStreamState[None],
        *,
        response_format: Mapping[str, Any] | None = None,
        input_tools: Iterable[Any] | None = None,
    ) -> None: ...
    def __init__(
        self,
        *,
        response_format: Any = None,
        input_tools: Iterable[Any] | None = None,
    ) -> None:
        """Take what was given to the call as `response_format` and `tools`."""
        super().__init__(take({}, response_format, input_tools))

    def handle_chunk(
        self, chunk: CreateChatCompletionStreamResponse
    ) -> Sequence[ChatCompletionStreamEvent[T]]:
        """Take one chunk; returns the events that it brings about."""
        return self.feed(chunk)

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Return the completion, read as it was asked for, once all chunks were handled.

        Raises `StreamError` if there was no chunk, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` for an answer that was cut off, and
        `StructuredOutputError` for one that does not fit; these have the `completion`.
        """
        return self._read()
