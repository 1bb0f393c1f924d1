"""Everything the emulator remembers, apart from HTTP."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import RLock
from typing import Any, Protocol, TypeVar, cast, runtime_checkable

from .clock import Pace
from .ids import Ids
from .values import JsonObject

S = TypeVar("S")


@runtime_checkable
class ItemSource(Protocol):
    """A state that holds items which others may refer to."""

    def item(self, id: str) -> JsonObject | None:
        """Find an item."""
        ...


class World:
    """Ids, pace, and one state object for each group that asks for one.

    `clock` gives the seconds by which background work goes on. Handlers run under `lock`, one at a
    time.
    """

    def __init__(self, ids: Ids, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self.ids = ids
        self.pace = pace
        self.clock = clock
        self.lock = RLock()
        self._states: dict[type[Any], Any] = {}

    def state(self, kind: type[S]) -> S:
        """Give the one object of that class, made when it is first asked for."""
        if kind not in self._states:
            self._states[kind] = kind()
        return cast("S", self._states[kind])

    def find_item(self, id: str) -> JsonObject | None:
        """Find an item wherever it is."""
        for state in self._states.values():
            if isinstance(state, ItemSource) and (found := state.item(id)) is not None:
                return found
        return None

    def reset(self) -> None:
        """Forget everything; a seeded sequence of ids begins anew."""
        with self.lock:
            self._states.clear()
            self.ids.restart()
