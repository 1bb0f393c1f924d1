"""Gathering the sound and the words of answers."""

from __future__ import annotations

from binascii import a2b_base64
from collections.abc import Iterator, Mapping
from io import BytesIO, TextIOBase
from os import PathLike
from pathlib import Path
from typing import Any, BinaryIO, TypedDict

import attrs

from oai_core.components import Component
from oai_core.error_bodies import is_mapping
from oai_core.helpers.checks import number

from .encodings import SAMPLE, AudioEncoding, decoded, rate_of
from .wav import wav_head

SOUND = frozenset(
    {"response.output_audio.delta", "response.audio.delta", "session.output_audio.delta"}
)
WORDS = frozenset(
    {
        "response.output_audio_transcript.delta",
        "response.audio_transcript.delta",
        "session.output_transcript.delta",
    }
)
ALL_WORDS = frozenset({"response.output_audio_transcript.done", "response.audio_transcript.done"})
# What a server says beyond these is no sound, and has no room in the head of a file.
FASTEST, MOST_CHANNELS = 1_000_000, 255


class TruncateArguments(TypedDict):
    """What `conversation.item.truncate` takes."""

    item_id: str
    content_index: int
    audio_end_ms: int


@attrs.define(eq=False)
class AudioPart:
    """The sound and the words of one part of an item; a translation is one part without ids."""

    response_id: str | None
    item_id: str | None
    content_index: int
    pieces: list[bytes] = attrs.field(factory=list[bytes], repr=False)
    """The sound as it came; a sample may be split between two pieces."""
    words: list[str] = attrs.field(factory=list[str], repr=False)
    size: int = 0
    """Bytes of sound."""


class OutputAudio:
    """Gathers what is said in answers, in the order in which it comes.

        audio = OutputAudio()
        for event in connection:
            audio.feed(event)

    `encoding` is that of the session's output; whatever it is, 16-bit samples of one channel are
    made of it. There are `rate` samples a second: 24,000, or 8,000 for "audio/pcmu" and
    "audio/pcma", unless the events of a translation tell otherwise. All that came is kept until
    `clear()`.
    """

    def __init__(self, *, encoding: AudioEncoding = "audio/pcm", rate: int | None = None) -> None:
        self.rate = rate_of(encoding, rate)
        self.channels = 1
        self._encoding: AudioEncoding = encoding
        self._parts: dict[tuple[str | None, str | None, int], AudioPart] = {}

    def feed(self, event: Component | Mapping[str, Any]) -> bytes:
        """Take an event of any type, and return its sound; of most it is empty.

        Raises TypeError for what is no event, ValueError for sound that is not base64, and where
        the rate changes midway.
        """
        kind = _read(event, "type")
        if not isinstance(kind, str):
            return b""
        if kind in SOUND:
            self._form(event)
            try:
                # Strictly, since what is no base64 would be left out in silence otherwise.
                data = a2b_base64(_read(event, "delta") or "", strict_mode=True)
            except (TypeError, ValueError):
                raise ValueError(f"event: the delta of {kind} is not base64") from None
            piece = decoded(data, self._encoding)
            part = self._part(event)
            part.pieces.append(piece)
            part.size += len(piece)
            return piece
        if kind in WORDS and isinstance(words := _read(event, "delta"), str):
            self._part(event).words.append(words)
        elif kind in ALL_WORDS and isinstance(words := _read(event, "transcript"), str):
            self._part(event).words[:] = [words]
        return b""

    @property
    def parts(self) -> list[AudioPart]:
        """Each part of each item of which something came, in order."""
        return list(self._parts.values())

    def of(
        self,
        *,
        response_id: str | None = None,
        item_id: str | None = None,
        content_index: int | None = None,
    ) -> OutputAudio:
        """The parts of one response, one item, or one place in an item; those there are now."""
        wanted = (response_id, item_id, content_index)
        made = OutputAudio(encoding=self._encoding, rate=self.rate)
        made.channels = self.channels
        made._parts = {
            key: part
            for key, part in self._parts.items()
            if all(want is None or want == have for want, have in zip(wanted, key, strict=True))
        }
        return made

    @property
    def pcm(self) -> bytes:
        """All sound: 16-bit samples, least byte first."""
        return b"".join(self._pieces())

    @property
    def seconds(self) -> float:
        """How long the sound is."""
        return sum(part.size for part in self._parts.values()) / self._second

    @property
    def transcript(self) -> str:
        """What is said; a line for each part."""
        return "\n".join("".join(part.words) for part in self._parts.values() if part.words)

    def wav_bytes(self) -> bytes:
        """All sound as a WAV file."""
        file = BytesIO()
        self.save(file)
        return file.getvalue()

    def save(self, target: str | PathLike[str] | BinaryIO) -> None:
        """Write all sound as a WAV file, to a path or to a file opened for bytes.

        Raises TypeError for what is neither, OSError.
        """
        if isinstance(target, str | PathLike):
            with Path(target).open("wb") as file:
                self.save(file)
            return
        given: Any = target
        if not hasattr(given, "write") or isinstance(given, TextIOBase):
            kind = type(given).__name__
            raise TypeError(f"target: a path or a file opened for bytes is needed, not {kind}")
        frame = SAMPLE * self.channels
        left = sum(part.size for part in self._parts.values()) // frame * frame
        target.write(wav_head(left, self.channels, self.rate))
        for piece in self._pieces():
            target.write(piece[:left])
            left -= min(len(piece), left)

    def played(self, ms: float) -> TruncateArguments:
        """Arguments of `conversation.item.truncate`, where `ms` milliseconds had been heard.

        They are counted from the beginning of all that is here: `of(response_id=...)` for those
        of one answer. More than there is means all of it. Raises ValueError where there is no
        sound, or that of a translation.
        """
        left = number("ms", ms, zero=True)
        if left is None:
            raise TypeError("ms: a number is needed, not None")
        heard = None
        for part in self._parts.values():
            if not part.size:
                continue
            heard, length = part, part.size * 1000 / self._second
            if left <= length:
                break
            left -= length
        if heard is None:
            raise ValueError("ms: nothing can have been heard, for no sound has come")
        if heard.item_id is None:
            raise ValueError("ms: only items of a conversation can be truncated, no translation")
        return {
            "item_id": heard.item_id,
            "content_index": heard.content_index,
            "audio_end_ms": int(min(left, heard.size * 1000 / self._second)),
        }

    def clear(self) -> None:
        """Forget all that came."""
        self._parts.clear()

    def __repr__(self) -> str:
        return f"<OutputAudio: {self.seconds:.2f} s in {len(self._parts)} parts>"

    @property
    def _second(self) -> int:
        return self.rate * SAMPLE * self.channels

    def _pieces(self) -> Iterator[bytes]:
        for part in self._parts.values():
            yield from part.pieces

    def _part(self, event: Any) -> AudioPart:
        at = _count(_read(event, "content_index"))
        key = (_text(_read(event, "response_id")), _text(_read(event, "item_id")), at)
        part = self._parts.get(key)
        if part is None:
            part = self._parts[key] = AudioPart(*key)
        return part

    def _form(self, event: Any) -> None:
        """Take over the rate and the channels that the sound of a translation tells."""
        rate, channels = _read(event, "sample_rate"), _read(event, "channels")
        told = (
            _count(rate, FASTEST) or self.rate,
            _count(channels, MOST_CHANNELS) or self.channels,
        )
        if told == (self.rate, self.channels):
            return
        if any(part.size for part in self._parts.values()):
            raise ValueError(
                f"event: {told[0]} samples a second in {told[1]} channels cannot follow "
                f"{self.rate} in {self.channels}; gather them in another OutputAudio"
            )
        self.rate, self.channels = told


def _read(event: Any, name: str) -> Any:
    """A member of a component or a mapping, or `None`. Raises TypeError for anything else."""
    if isinstance(event, Component):
        return getattr(event, name, None)
    if is_mapping(event):
        return event.get(name)
    raise TypeError(f"event: an event is needed, not {type(event).__name__}")


def _text(value: Any) -> str | None:
    """An id of the server's, or `None` for anything else."""
    return value if isinstance(value, str) else None


def _count(value: Any, most: int | None = None) -> int:
    """A number of the server's, or 0 for anything else, as for one above `most`."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return 0
    return value if most is None or value <= most else 0
