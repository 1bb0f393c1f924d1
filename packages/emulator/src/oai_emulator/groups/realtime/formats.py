"""The forms of sound that a session takes and gives."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import cache
from sys import byteorder

from ...engine.sound import RATE
from ...values import JsonObject

_BIAS = 132  # G.711: added before the logarithm of the µ law


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """`kind` as the API names it; `rate` samples in a second of `width` bytes each."""

    kind: str
    rate: int
    width: int

    def wire(self) -> JsonObject:
        """Give the value as settings show it."""
        return (
            {"type": self.kind, "rate": self.rate}
            if self.kind == "audio/pcm"
            else {"type": self.kind}
        )

    def milliseconds(self, size: int) -> int:
        """Give the length of so many bytes."""
        return size * 1000 // (self.rate * self.width)

    def size(self, milliseconds: int) -> int:
        """Give the bytes of so many milliseconds, whole samples."""
        return milliseconds * self.rate // 1000 * self.width

    def samples(self, sound: bytes) -> array[int]:
        """Give the samples of 16 bits; half a sample at the end is left out."""
        if self.width == 1:
            table = _tables()[self.kind]
            return array("h", [table[byte] for byte in sound])
        made = array("h", sound[: len(sound) // 2 * 2])
        if byteorder == "big":
            made.byteswap()
        return made

    def encode(self, pcm: bytes) -> bytes:
        """Put PCM16 with the engine's rate into this form."""
        if self.width == 2:
            return pcm
        codes = _codes(self.kind)
        # Every third sample: a soft tone has nothing above the new limit of 4 kHz.
        thinned = PCM.samples(pcm)[:: RATE // self.rate]
        return bytes(codes[sample + 32_768 >> 4] for sample in thinned)

    def decode(self, sound: bytes) -> bytes:
        """Make PCM16 with the engine's rate of sound in this form."""
        if self.width == 2:
            return sound
        made = array("h", [s for s in self.samples(sound) for _ in range(RATE // self.rate)])
        if byteorder == "big":
            made.byteswap()
        return made.tobytes()


PCM = SoundFormat("audio/pcm", RATE, 2)
_FORMATS = {
    made.kind: made
    for made in (PCM, SoundFormat("audio/pcmu", 8000, 1), SoundFormat("audio/pcma", 8000, 1))
}


def sound_format(settings: JsonObject | None) -> SoundFormat:
    """Read a format of settings; PCM where none is named."""
    return _FORMATS[(settings or {}).get("type") or PCM.kind]


@cache
def _tables() -> dict[str, tuple[int, ...]]:
    """Samples by byte, for both laws of G.711."""
    return {
        "audio/pcmu": tuple(_ulaw(byte) for byte in range(256)),
        "audio/pcma": tuple(_alaw(byte) for byte in range(256)),
    }


def _ulaw(byte: int) -> int:
    byte ^= 0xFF
    size = ((byte & 0x0F) << 3) + _BIAS << (byte >> 4 & 7)
    return _BIAS - size if byte & 0x80 else size - _BIAS


def _alaw(byte: int) -> int:
    byte ^= 0x55
    exponent = byte >> 4 & 7
    size = (byte & 0x0F) << 4 | 8
    if exponent:
        size = size + 256 << exponent - 1
    return size if byte & 0x80 else -size


@cache
def _codes(kind: str) -> bytes:
    """The byte that comes nearest, for samples in steps of 16 from the lowest on."""
    known = sorted((sample, byte) for byte, sample in enumerate(_tables()[kind]))
    made = bytearray()
    place = 0
    for sample in range(-32_768 + 8, 32_768, 16):
        while place + 1 < len(known) and (
            abs(known[place + 1][0] - sample) <= abs(known[place][0] - sample)
        ):
            place += 1
        made.append(known[place][1])
    return bytes(made)
