"""Vectors of 32-bit numbers: arrays of numpy where it is installed, else of the library."""

from __future__ import annotations

import sys
from abc import abstractmethod
from array import array
from binascii import a2b_base64
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any


class Vector(Sequence[float]):
    """What checkers see in a `numpy.ndarray` of float32, or an `array` of the standard library.

    It is one or the other at run time, never an instance of this class. Both can be changed in
    place, and both give their memory to what asks for a buffer: `numpy.asarray(vector)` copies
    nothing.
    """

    @abstractmethod
    def __setitem__(self, index: int, value: float, /) -> None:
        """Change one number."""

    @abstractmethod
    def tolist(self) -> list[float]:
        """Return the numbers as a list."""

    @abstractmethod
    def tobytes(self) -> bytes:
        """Return the numbers as bytes, 4 for each, in the order of this machine."""

    if TYPE_CHECKING:

        def __buffer__(self, flags: int, /) -> memoryview: ...


def vector_maker() -> Callable[[Any], Any]:
    """Return the function that turns what a server sent into a vector.

    It takes base64 of little-endian 32-bit numbers, or a list of numbers; any other value is
    returned as it came. numpy is imported here, if it is installed.
    """
    try:
        numpy: Any = import_module("numpy")
    except ImportError:
        return _array
    asarray = numpy.asarray

    def make(value: Any) -> Any:
        made = _array(value)
        return asarray(made) if made.__class__ is array else made

    return make


def _array(value: Any) -> Any:
    try:
        if value.__class__ is str:
            made = array("f", a2b_base64(value, strict_mode=True))
            if sys.byteorder == "big":
                made.byteswap()
            return made
        if value.__class__ is list:
            return array("f", value)
    except (TypeError, ValueError, OverflowError):  # not base64, not whole, or no numbers
        pass
    return value
