"""Who speaks: responses and transcripts that are under way, told by turns."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import bad_request
from ...values import JsonObject
from .speaking import Talk
from .wire import Wire

# What an account may do in a minute.
_REQUESTS, _TOKENS = 1000, 200_000
_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class _Playing:
    events: Iterator[JsonObject]
    talk: Talk | None = None


class Floor:
    """Plays what is under way, one event at a time.

    `last` is the response of the conversation that ended last; `spoken` tells whether there was
    sound, `cached` are the items that a response has read.
    """

    def __init__(self, wire: Wire) -> None:
        self.last: Talk | None = None
        self.spoken = False
        self.cached: set[str] = set()
        self._wire = wire
        self._playing: deque[_Playing] = deque()
        self._requests = _REQUESTS
        self._tokens = _TOKENS

    @property
    def active(self) -> Talk | None:
        """The response of the conversation that is under way."""
        talks = (playing.talk for playing in self._playing)
        return next((talk for talk in talks if talk is not None and not talk.order.apart), None)

    def begin(self, talk: Talk) -> None:
        """Let a response speak."""
        self._playing.append(_Playing(talk.events(), talk))

    def tell(self, events: Iterator[JsonObject]) -> None:
        """Tell a transcript."""
        self._playing.append(_Playing(events))

    def next(self) -> bool:
        """Put the next event in the row; `False` if nothing is under way."""
        while self._playing:
            playing = self._playing.popleft()
            event = next(playing.events, None)
            if event is None:
                continue
            self._wire.push(event)
            if playing.talk is not None and playing.talk.over:
                # Whoever hears the end may ask for the next response at once.
                self._ended(playing.talk)
            else:
                self._playing.append(playing)
            return True
        return False

    def stop(self, talk: Talk, reason: str) -> None:
        """End a response with what there is, and tell its end at once."""
        playing = next(entry for entry in self._playing if entry.talk is talk)
        talk.stop(reason)
        self._wire.extend(playing.events)
        self._playing.remove(playing)
        self._ended(talk)

    def cancel(self, event: JsonObject) -> None:
        """Stop the response that the client names, or that of the conversation."""
        named = event.get("response_id")
        talks = (playing.talk for playing in self._playing)
        talk = next(
            (talk for talk in talks if talk is not None and talk.id == named),
            self.active if named is None else None,
        )
        if talk is None:
            raise bad_request(
                "There is no response under way that could be cancelled.",
                param=None if named is None else "response_id",
                code="response_cancel_not_active",
            )
        self.stop(talk, "client_cancelled")

    def clear(self) -> None:
        """Forget the sound that was not yet played, as far as somebody else plays it."""
        talk = self.active or self.last
        if talk is None:
            raise bad_request(
                "There is no sound to clear.", code="output_audio_buffer_clear_not_active"
            )
        self._wire.send("output_audio_buffer.cleared", response_id=talk.id)

    def _ended(self, talk: Talk) -> None:
        self.spoken = self.spoken or any(entry.sounds for entry in talk.written)
        self.cached.update(entry.id for entry in talk.read)
        if not talk.order.apart:
            self.last = talk
        self._requests = max(0, self._requests - 1)
        self._tokens = max(0, self._tokens - talk.tokens)
        limits = (("requests", _REQUESTS, self._requests), ("tokens", _TOKENS, self._tokens))
        told = [
            {
                "name": name,
                "limit": limit,
                "remaining": left,
                "reset_seconds": round(_MINUTE * (limit - left) / limit, 3),
            }
            for name, limit, left in limits
        ]
        self._wire.send("rate_limits.updated", rate_limits=told)
