"""Where somebody speaks: by the energy of short windows of sound."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from ...values import JsonObject
from .formats import SoundFormat

WINDOW = 20
"""Milliseconds of a window."""

# A threshold of 1 is a twentieth of full scale: at the usual 0.5 quiet speech passes, noise not.
_FULL = 0.05 * 32_768
# Silence that ends a turn for each eagerness of semantic detection, in milliseconds.
_EAGERNESS = {"high": 200, "auto": 400, "medium": 400, "low": 800}


@dataclass(frozen=True, slots=True)
class Detected:
    """A turn begins or ends, at so many milliseconds after the session's first sound."""

    what: Literal["started", "stopped"]
    at: int


class Detector:
    """Listens to the sound of a session. `heard` is how many milliseconds it has looked at."""

    def __init__(self) -> None:
        self.heard = 0
        self.speaking = False
        self._rest = b""
        self._quiet = 0

    def feed(self, sound: bytes, form: SoundFormat, detection: JsonObject) -> list[Detected]:
        """Look at more sound, by settings that may change from time to time."""
        found: list[Detected] = []
        self._rest += sound
        size = form.size(WINDOW)
        for start in range(0, len(self._rest) - size + 1, size):
            self.heard += WINDOW
            loud = is_loud(form, self._rest[start : start + size], detection.get("threshold", 0.5))
            event = self._step(loud, detection)
            if event is not None:
                found.append(event)
        self._rest = self._rest[len(self._rest) // size * size :]
        return found

    def _step(self, loud: bool, detection: JsonObject) -> Detected | None:
        if loud:
            self._quiet = 0
            if self.speaking:
                return None
            self.speaking = True
            return Detected(
                "started", max(0, self.heard - WINDOW - detection.get("prefix_padding_ms", 300))
            )
        self._quiet += WINDOW
        if not self.speaking or self._quiet < silence(detection):
            return None
        self.speaking = False
        return Detected("stopped", self.heard)

    def skip(self, heard: int) -> None:
        """Go on with what comes after so many milliseconds."""
        self.heard = heard
        self._rest = b""

    def reset(self, heard: int) -> None:
        """Begin anew with what comes after so many milliseconds."""
        self.skip(heard)
        self.speaking = False
        self._quiet = 0


def silence(detection: JsonObject) -> int:
    """Give the milliseconds of silence that end a turn."""
    if detection["type"] == "semantic_vad":
        return _EAGERNESS[detection.get("eagerness", "auto")]
    return int(detection.get("silence_duration_ms", 200))


def is_loud(form: SoundFormat, window: bytes, threshold: float = 0.5) -> bool:
    """Tell whether the root of the mean square reaches a threshold between 0 and 1."""
    samples = form.samples(window)
    power = sum(sample * sample for sample in samples) / max(1, len(samples))
    return math.sqrt(power) >= threshold * _FULL
