"""What is heard in a file: words, and when they are said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...engine.sound import duration, heard
from ...errors import bad_request
from ...tokens import count
from ...values import FilePart

_KNOWN = ("flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm")
_SENTENCE = re.compile(r"[^.!?]*[.!?]+|[^.!?]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A part of what was said, from one second to another."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Recording:
    """What was said, and how long that took in seconds."""

    text: str
    seconds: float

    def sentences(self) -> list[Span]:
        """Cut it into sentences."""
        return self._spans(_SENTENCE.findall(self.text))

    def words(self) -> list[Span]:
        """Cut it into words."""
        return self._spans(re.findall(r"[\w'-]+", self.text))

    def _spans(self, parts: list[str]) -> list[Span]:
        texts = [part.strip() for part in parts if part.strip()]
        whole = sum(map(count, texts)) or 1
        made: list[Span] = []
        spent = 0
        for text in texts:
            start, spent = spent, spent + count(text)
            made.append(Span(text, self._at(start / whole), self._at(spent / whole)))
        return made

    def _at(self, share: float) -> float:
        return round(self.seconds * share, 3)


def listen(file: FilePart, param: str = "file") -> Recording:
    """Hear a file: the text that it was made from here, else what its name says."""
    stem, dot, ending = file.filename.rpartition(".")
    if dot and ending.lower() not in _KNOWN:
        raise bad_request(
            f"Invalid file format. Supported formats: {', '.join(_KNOWN)}.", param=param
        )
    if not file.content:
        raise bad_request("The audio file is empty.", param=param, code="audio_too_short")
    text = heard(file.content)
    if text is None:
        name = " ".join(re.findall(r"\w+", (stem if dot else ending).replace("_", " ")))
        text = f"This is {name or 'a recording'}."
    return Recording(text, round(duration(file.content, text), 3))
