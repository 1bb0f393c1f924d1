"""Samples of other widths, channels and rates, in plain Python."""

from __future__ import annotations

from array import array
from math import gcd

from .encodings import in_order

SIGNED = bytes(byte ^ 0x80 for byte in range(256))
"""Samples of one byte are written without a sign, 128 being silence."""


def to_16_bits(data: bytes, width: int) -> array[int]:
    """Keep the upper 16 bits of samples of `width` bytes, least byte first."""
    if width != 2:
        upper = bytearray(len(data) // width * 2)
        if width == 1:
            upper[1::2] = data.translate(SIGNED)
        else:
            upper[::2], upper[1::2] = data[width - 2 :: width], data[width - 1 :: width]
        data = bytes(upper)
    return in_order(array("h", data))


def to_mono(samples: array[int]) -> array[int]:
    """The mean of two channels, rounded down."""
    return array("h", [(a + b) >> 1 for a, b in zip(samples[::2], samples[1::2], strict=True)])


class Resampler:
    """Goes from one rate to another along straight lines, piece by piece.

    There is no filter: what is higher than half the new rate stays in, as other tones. After the
    last sample its value is held, so that the length in seconds is kept.
    """

    def __init__(self, rate: int, wanted: int) -> None:
        common = gcd(rate, wanted)
        self._step = rate // common  # from one output to the next, in parts of an input sample
        self._parts = wanted // common
        self._at = 0  # where the next output is, from the first of the kept samples
        self._kept = array("h")

    def feed(self, samples: array[int]) -> bytes:
        """Give what can be told now, least byte first."""
        step, parts = self._step, self._parts
        if step == parts:
            return in_order(samples).tobytes()
        kept = self._kept
        kept.extend(samples)
        out = array("h")
        for at in range(self._at, (len(kept) - 1) * parts, step):
            index, part = divmod(at, parts)
            before = kept[index]
            out.append(before + ((kept[index + 1] - before) * part * 2 + parts) // (2 * parts))
        self._at += len(out) * step
        done = min(self._at // parts, len(kept))
        self._at -= done * parts
        del kept[:done]
        return in_order(out).tobytes()

    def finish(self) -> bytes:
        """Give the rest."""
        kept, self._kept = self._kept, array("h")
        rest = range(self._at, len(kept) * self._parts, self._step)
        return in_order(kept[-1:] * len(rest)).tobytes()
