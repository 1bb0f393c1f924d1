"""A session that translates: what is heard in one language is said again in another."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import ClassVar

from ...clock import unix_time
from ...errors import ApiError, bad_request
from ...sockets.session import Hangup, Opening, Send, Session, tick
from ...tokens import tokenize
from ...values import JsonObject, as_object
from .conversation import decoded
from .formats import PCM
from .vad import is_loud
from .wire import Wire
from .words import Reader, speak

_FRAME = 200  # milliseconds that are looked at together
_PIECE = 100
_LIFE = 3600
# What is heard in a frame of sound that was not made here.
_SUNG = "la"


class _Turn:
    """Sound without a pause. `told`: something was heard in it."""

    def __init__(self) -> None:
        self.told = False
        self._sung = False
        self._reader = Reader()

    def hear(self, frame: bytes) -> str:
        """Give the words of one more frame."""
        words = self._reader.feed(frame)
        if not words and self._reader.found:
            return ""
        new = f"{' ' if self._sung else ''}{words or _SUNG}"
        self._sung, self.told = not words, True
        return new


class TranslationSession(Session):
    """One session. The translation is the text itself, behind the name of the language."""

    schemas: ClassVar = {
        "session.update": "RealtimeTranslationClientEventSessionUpdate",
        "session.input_audio_buffer.append": "RealtimeTranslationClientEventInputAudioBufferAppend",
        "session.close": "RealtimeTranslationClientEventSessionClose",
    }

    def __init__(self, opening: Opening, model: str) -> None:
        self._wire = Wire(opening.world.ids)
        self._delay = opening.pace.event_delay
        self.settings: JsonObject = {
            "id": opening.world.ids("sess", 21),
            "type": "translation",
            "model": model,
            "expires_at": unix_time() + _LIFE,
            "audio": {
                "input": {"transcription": None, "noise_reduction": None},
                "output": {"language": "en"},
            },
        }
        self._rest = b""
        self._turn: _Turn | None = None
        self._elapsed = 0

    def opened(self) -> Iterable[JsonObject]:
        """Tell the settings."""
        return [self._wire.make("session.created", session=self.settings)]

    def error(self, error: ApiError, event: JsonObject | None) -> JsonObject:
        """Tell a failure; it names the client's event."""
        return self._wire.error(error, event)

    async def receive(self, event: JsonObject, send: Send) -> None:
        """Answer one client event; all of them in their order."""
        match event["type"]:
            case "session.update":
                self._update(event["session"])
            case "session.close":
                self._wire.extend(self._hear(b"", last=True))
                self._wire.send("session.closed")
            case _:
                self._wire.extend(self._hear(decoded(event["audio"], "audio")))
        while (waiting := self._wire.pull()) is not None:
            await send(waiting)
            if event["type"] != "session.close":
                await tick(self._delay)
        if event["type"] == "session.close":
            raise Hangup

    def _update(self, change: JsonObject) -> None:
        made = deepcopy(self.settings)
        for side, members in (as_object(change.get("audio")) or {}).items():
            made["audio"][side] |= members
        if not made["audio"]["output"].get("language"):
            raise bad_request(
                "The language must not be empty.",
                param="session.audio.output.language",
                code="invalid_value",
            )
        self.settings = made
        self._wire.send("session.updated", session=made)

    def _hear(self, sound: bytes, *, last: bool = False) -> Iterator[JsonObject]:
        sound = self._rest + sound
        size = PCM.size(_FRAME)
        end = len(sound) if last else len(sound) // size * size
        self._rest = sound[end:]
        for start in range(0, end, size):
            frame = sound[start : start + size]
            self._elapsed += PCM.milliseconds(len(frame))
            if is_loud(PCM, frame):
                yield from self._translate(frame)
            else:
                self._turn = None

    def _translate(self, frame: bytes) -> Iterator[JsonObject]:
        """Tell what one more frame of a turn says."""
        turn = self._turn = self._turn or _Turn()
        begins, new = not turn.told, turn.hear(frame)
        if not new:
            return
        if self.settings["audio"]["input"]["transcription"] is not None:
            for token in tokenize(new):
                yield self._make("input_transcript", token)
        language: str = self.settings["audio"]["output"]["language"]
        words = tokenize(f"[{language}] {new}" if begins else new)
        for token in words:
            yield self._make("output_transcript", token)
        spoken = speak(new, language)
        size = PCM.size(_PIECE)
        for start in range(0, len(spoken), size):
            piece = base64.b64encode(spoken[start : start + size]).decode()
            form = {"sample_rate": PCM.rate, "channels": 1, "format": "pcm16"}
            yield self._make("output_audio", piece, **form)

    def _make(self, what: str, delta: str, **members: object) -> JsonObject:
        return self._wire.make(
            f"session.{what}.delta", delta=delta, **members, elapsed_ms=self._elapsed
        )
