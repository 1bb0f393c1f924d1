"""What one measured piece of work looks like."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from time import perf_counter
from typing import ClassVar

Run = Callable[[], None]


class Work(ABC):
    """The same work done three ways; each method gets ready and gives what is timed."""

    units: ClassVar[int]
    """How many times one run does it."""
    clock: Callable[[], float] = staticmethod(perf_counter)
    """What is measured: time on the wall, or CPU time where nothing is waited for."""

    @abstractmethod
    def bare(self) -> Run:
        """Do it with httpx and orjson alone, the limit for any client."""

    @abstractmethod
    def official(self) -> Run:
        """Do it with the official client."""

    @abstractmethod
    def ours(self) -> Run:
        """Do it with this project."""
