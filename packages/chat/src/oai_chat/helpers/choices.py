"""One answer of a streamed completion, gathered from the deltas for it."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from oai_core.components import Component, fields_of
from oai_core.encoding import ENCODERS
from oai_core.helpers.accumulate import Accumulation, Text

from ..components.chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
from ..components.create_chat_completion_stream_response import (
    CreateChatCompletionStreamResponseChoicesItem,
)
from .calls import Calls
from .events import (
    ContentDeltaEvent,
    ContentDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)

if TYPE_CHECKING:
    from oai_core.codec import Codec

    from .parsing import Wanted


def _names_but(cls: type, *names: str) -> list[str]:
    return [field.name for field in fields_of(cls) if field.name not in names]


_PARTS = ("delta", "index", "logprobs")
_NAMES = _names_but(CreateChatCompletionStreamResponseChoicesItem, *_PARTS)
_beside: Callable[[Any], Any] = attrgetter(*_NAMES)
"""What a choice says beside its parts, fields and others."""
_NOTHING_BESIDE = tuple(
    tuple(extra if name == "_extra" else None for name in _NAMES)
    for extra in (None, {"logprobs": None})
)
_but_content: Callable[[Any], Any] = attrgetter(
    *_names_but(ChatCompletionStreamResponseDelta, "content")
)
_ONLY_CONTENT = (None,) * len(_names_but(ChatCompletionStreamResponseDelta, "content"))
_LOGPROBS: Any = (
    ("content", LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    ("refusal", LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
)


class Choice:
    """What came for one choice; its methods append the events for the caller to a list."""

    __slots__ = (
        "_calls",
        "_done",
        "_is_json",
        "_logprobs",
        "_members",
        "_message",
        "_wanted",
        "index",
    )

    def __init__(self, index: int, wanted: Wanted[Any]) -> None:
        self.index = index
        self._wanted = wanted
        self._is_json = wanted.format is not None
        self._message = Accumulation()
        self._calls = Calls(index, wanted)
        self._members: dict[str, Any] = {}
        self._logprobs: dict[str, Any] | None = None
        self._done: set[str] = set()

    def feed(
        self, choice: CreateChatCompletionStreamResponseChoicesItem, events: list[Any]
    ) -> None:
        """Take what a chunk holds for this choice."""
        delta: Any = choice.delta
        logprobs = choice.logprobs
        quiet = logprobs is None and _beside(choice) in _NOTHING_BESIDE
        # The common chunk, more of the text and nothing else, takes the short way.
        if quiet and delta.__class__ is ChatCompletionStreamResponseDelta:
            new: Any = delta.content
            text: Any = self._message.values.get("content")
            if (
                new.__class__ is str
                and text.__class__ is Text
                and _but_content(delta) == _ONLY_CONTENT
            ):
                pieces = text.pieces
                pieces.append(new)
                events.append(ContentDeltaEvent(self.index, new, text, len(pieces), self._is_json))
                return
        changed = False
        if delta.__class__ is dict or isinstance(delta, Component):
            changed = self._delta(ENCODERS.shallow(delta), events)
        if logprobs is not None:
            self._add_logprobs(logprobs, events)
        if not quiet:
            self._add_members(choice)
        if changed:  # to the calls, or to the next of them
            self._parts_done(events)
            self._calls.done(events, all_but_last=True)
        if self._members and self._members.get("finish_reason"):
            self.finish(events)

    def finish(self, events: list[Any]) -> None:
        """Take it that nothing more comes, for now."""
        if not self.cut:
            self._parts_done(events)
            self._calls.done(events)

    @property
    def cut(self) -> Any:
        """The error for an answer that would be read, but was cut off; else `None`."""
        return self._wanted.cut(self._members.get("finish_reason"), self._calls.has_any)

    def plain(self, codec: Codec) -> dict[str, Any]:
        """The choice so far, as it would stand in a completion that was not streamed."""
        message = {"role": "assistant", "content": None, "refusal": None, **self._message.plain()}
        if self._calls.has_any:
            message["tool_calls"] = self._calls.plain()
        members, logprobs = codec.encode(self._members), codec.encode(self._logprobs)
        whole = {"finish_reason": None, **members, "index": self.index, "logprobs": logprobs}
        if self._message.values or self._calls.has_any or "message" not in whole:
            whole["message"] = message
        return whole

    def _delta(self, delta: dict[str, Any], events: list[Any]) -> bool:
        """Add a delta; returns whether another call has begun."""
        calls = delta.pop("tool_calls") if delta.get("tool_calls").__class__ is list else ()
        whole = self._message
        whole.add(delta)
        new: Any = delta.get("content")
        if new.__class__ is str:
            text: Any = whole.values["content"]
            count = len(text.pieces)
            events.append(ContentDeltaEvent(self.index, new, text, count, self._is_json))
        new = delta.get("refusal")
        if new.__class__ is str:
            text = whole.values["refusal"]
            events.append(RefusalDeltaEvent(self.index, new, text, len(text.pieces)))
        return self._calls.feed(calls, events) if calls else False

    def _add_logprobs(self, logprobs: Any, events: list[Any]) -> None:
        if not (logprobs.__class__ is dict or isinstance(logprobs, Component)):
            return
        if self._logprobs is None:
            self._logprobs = {"content": None, "refusal": None}
        whole: dict[str, Any] = self._logprobs
        members: dict[str, Any] = ENCODERS.shallow(logprobs)
        for name, value in members.items():
            if value.__class__ is list:
                if whole.get(name).__class__ is not list:
                    whole[name] = []
                whole[name].extend(value)
            elif value is not None:
                whole[name] = value
        for name, event, _ in _LOGPROBS:
            new = members.get(name)
            if new and new.__class__ is list:
                events.append(event(self.index, new, whole[name], len(whole[name])))

    def _add_members(self, choice: CreateChatCompletionStreamResponseChoicesItem) -> None:
        """Keep what stands beside the delta: lists, such as ids of tokens, grow; others replace."""
        whole = self._members
        members: dict[str, Any] = ENCODERS.shallow(choice)
        for name, value in members.items():
            if value is None or name in _PARTS:
                continue
            if value.__class__ is not list:
                whole[name] = value
            elif whole.get(name).__class__ is list:
                whole[name].extend(value)
            else:
                whole[name] = list(value)

    def _parts_done(self, events: list[Any]) -> None:
        """Tell of the parts beside the calls that nothing more comes for, each once."""
        text, refusal = self._text("content"), self._text("refusal")
        if text and self._is_new("content"):
            events.append(ContentDoneEvent(self.index, text, None if refusal else self._wanted))
        if refusal is not None and self._is_new("refusal"):
            events.append(RefusalDoneEvent(self.index, refusal))
        for name, _, event in _LOGPROBS:
            found: Any = (self._logprobs or {}).get(name)
            if found.__class__ is list and self._is_new(f"logprobs.{name}"):
                events.append(event(self.index, list(found)))

    def _text(self, name: str) -> str | None:
        found = self._message.text(name)
        return None if found is None else str(found)

    def _is_new(self, part: str) -> bool:
        if part in self._done:
            return False
        self._done.add(part)
        return True
