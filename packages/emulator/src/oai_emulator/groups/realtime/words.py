"""What is said in sound that was made here.

The lowest bit of each sample carries the text, which nobody hears: so the emulator understands its
own voice, and answers to it. All other sound is understood as a note on how long it is.
"""

from __future__ import annotations

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
    words = text.encode()[: min(max(0, room), 0xFFFF)]
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
    low = sound[: len(sound) // 2 * 2 : 2].translate(_LOWEST)
    mark = _bits(_MARK)
    texts: list[str] = []
    place = low.find(mark)
    while 0 <= place <= len(low) - len(mark) - 8 * _LENGTH:
        start = place + len(mark) + 8 * _LENGTH
        length = int.from_bytes(_bytes(low[place + len(mark) : start]))
        words = _bytes(low[start : start + 8 * length])
        texts.append(words.decode("utf-8", "ignore"))
        place = low.find(mark, start + 8 * len(words))
    return " ".join(filter(None, texts))


_LOWEST = bytes(byte & 1 for byte in range(256))


def _bits(content: bytes) -> bytes:
    return bytes(byte >> shift & 1 for byte in content for shift in range(7, -1, -1))


def _bytes(bits: bytes) -> bytes:
    whole = len(bits) // 8
    number = int("".join(map(str, bits[: 8 * whole])) or "0", 2)
    return number.to_bytes(whole)
