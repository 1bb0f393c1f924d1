"""What is said in sound that was made here.

The lowest bit of each sample carries the text, which nobody hears: so the emulator understands its
own voice, and answers to it. All other sound is understood as a note on how long it is.
"""

from __future__ import annotations

from codecs import getincrementaldecoder

from ...engine.sound import pcm
from .formats import PCM, SoundFormat

_MARK = b"\x00said:"
_LENGTH = 2  # bytes


def speak(text: str, voice: str, speed: float = 1.0) -> bytes:
    """Make PCM16 with the text inside, as much of it as has room."""
    return engrave(pcm(text, speed, voice), text)


def engrave(sound: bytes, text: str) -> bytes:
    """Write a text into the lowest bits of PCM16, as much of it as has room."""
    room = len(sound) // 16 - len(_MARK) - _LENGTH
    words = text.encode("utf-8", "replace")[: min(max(0, room), 0xFFFF)]
    bits = _bits(_MARK + len(words).to_bytes(_LENGTH) + words)
    if room <= 0:
        return sound
    made = bytearray(sound)
    low = made[: 2 * len(bits) : 2]
    made[: 2 * len(bits) : 2] = bytes(
        byte & 0xFE | bit for byte, bit in zip(low, bits, strict=True)
    )
    return bytes(made)


def understand(sound: bytes, form: SoundFormat) -> str:
    """Give what is said."""
    said = engraved(sound) if form is PCM else ""
    return said or f"This is a sound of {form.milliseconds(len(sound)) / 1000:.1f} seconds."


def engraved(sound: bytes) -> str:
    """Give the texts inside PCM16, as far as they go; empty for sound from elsewhere."""
    return Reader().feed(sound)


class Reader:
    """Reads the texts inside PCM16 that comes in pieces, all but the last of whole samples.

    `found` tells whether a text has begun.
    """

    def __init__(self) -> None:
        self.found = False
        self._rest = b""  # bits in which a text may begin
        self._left = 0  # bytes of the text that are still to come
        self._told = False
        self._gap = ""  # what stands before the next words
        self._decoder = getincrementaldecoder("utf-8")("ignore")

    def feed(self, sound: bytes) -> str:
        """Give what is new; a space stands between two texts."""
        bits = self._rest + sound[: len(sound) // 2 * 2 : 2].translate(_LOWEST)
        told: list[str] = []
        at = 0
        while True:
            if not self._left:
                at = bits.find(_MARK_BITS, at)
                start = at + len(_MARK_BITS) + 8 * _LENGTH
                if at < 0 or start > len(bits):
                    break
                self._left = int.from_bytes(_bytes(bits[at + len(_MARK_BITS) : start]))
                self._gap = " " if self._told else ""
                self.found = True
                at = start
            words = _bytes(bits[at : at + 8 * self._left])
            at += 8 * len(words)
            self._left -= len(words)
            new = self._decoder.decode(words, final=not self._left)
            if new:
                told += (self._gap, new)
                self._gap, self._told = "", True
            if self._left:
                break
        self._rest = bits[at:] if at >= 0 else bits[1 - len(_MARK_BITS) :]
        return "".join(told)


_LOWEST = bytes(byte & 1 for byte in range(256))


def _bits(content: bytes) -> bytes:
    return bytes(byte >> shift & 1 for byte in content for shift in range(7, -1, -1))


def _bytes(bits: bytes) -> bytes:
    whole = len(bits) // 8
    number = int("".join(map(str, bits[: 8 * whole])) or "0", 2)
    return number.to_bytes(whole)


_MARK_BITS = _bits(_MARK)
