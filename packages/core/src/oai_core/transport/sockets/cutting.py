"""The short way to messages: whole frames of text are cut out of what arrives.

Nearly all frames are of that kind. The library's parser, a generator that is resumed for each part
of each frame, takes several times as long as everything else that is done for an event. So it gets
what is not plain: control frames, fragments, and from then on everything, whatever is wrong.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import inf

# RFC 6455, section 5.2: the first byte of a frame, and what the second says of its length.
_TEXT = 0x81
_FINAL = 0x80
_CONTROL = 0x08
_TAKEN = frozenset({0x0, 0x1, 0x2, 0x9, 0xA})
"""Opcodes after which cutting goes on: fragments, text, bytes, ping, pong; no reserved bits."""
_LONGEST_CONTROL = 125
_TWO_BYTES, _EIGHT_BYTES = 126, 127


class Cutter:
    """Cuts frames of a server, which are not masked, out of chunks of bytes."""

    def __init__(self, max_size: int | None) -> None:
        """`max_size` is the most bytes of a message that is waited for."""
        self._max_size = inf if max_size is None else max_size
        self._rest = bytearray()  # the beginning of a frame
        self._need = 2  # bytes of it that must be there before there is more to say
        self._in_parts = False  # a message in fragments has begun
        self.is_on = True
        """Whether frames are cut; else everything is for the library, in whatever pieces."""

    def stop(self) -> bytes:
        """Cut no more, and give what was kept, which comes first."""
        self.is_on = False
        rest, self._rest = bytes(self._rest), bytearray()
        return rest

    def cut(self, data: bytes, messages: deque[bytes], other: Callable[[bytes], None]) -> None:
        """Add the messages in `data`, in order; `other` gets the bytes of all other frames."""
        if self._rest:
            self._rest += data
            if len(self._rest) < self._need:
                return
            data = bytes(self._rest)
            self._rest = bytearray()
        self._need = 2
        at, end = 0, len(data)
        while end - at >= 2:
            first, size = data[at], data[at + 1]
            start = at + 2
            is_plain = first == _TEXT and not self._in_parts
            if size > _EIGHT_BYTES or not (is_plain or _is_taken(first, size)):
                self._give_up(data[at:], other)
                return
            if size >= _TWO_BYTES:
                start += 2 if size == _TWO_BYTES else 8
                if start > end:
                    self._need = start - at
                    break
                size = int.from_bytes(data[at + 2 : start])
            if size > self._max_size:
                self._give_up(data[at:], other)
                return
            stop = start + size
            if stop > end:
                self._need = stop - at
                break
            if is_plain:
                messages.append(data[start:stop])
            else:
                if not first & _CONTROL:
                    self._in_parts = first < _FINAL
                other(data[at:stop])
                if not self.is_on:  # the library found a fault
                    self._give_up(data[stop:], other)
                    return
            at = stop
        if at < end:
            self._rest += data[at:]

    def _give_up(self, data: bytes, other: Callable[[bytes], None]) -> None:
        self.is_on = False
        if data:
            other(data)


def _is_taken(first: int, size: int) -> bool:
    """Whether cutting goes on after such a frame: no closing, and no fault."""
    is_short = size <= _LONGEST_CONTROL or not first & _CONTROL
    return first & ~_FINAL in _TAKEN and is_short
