"""Functions that hear events by their type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

Handler = Callable[[Any], Any]
H = TypeVar("H", bound=Handler)

EVERY = "event"
"""The name under which a handler hears every event."""


class Handlers:
    """Handlers by type, in the order in which they were added; one may be there several times."""

    def __init__(self) -> None:
        # A tuple each: a handler may add and remove handlers while events are handed out.
        self._by_type: dict[str, tuple[tuple[Handler, bool], ...]] = {}

    def add(self, event_type: str, handler: Handler, *, once: bool = False) -> None:
        """Add a handler at the end."""
        check_type(event_type)
        if not callable(handler):
            raise TypeError(f"handler: a callable is needed, not {type(handler).__name__}")
        self._by_type[event_type] = (*self._by_type.get(event_type, ()), (handler, once))

    def remove(self, event_type: str, handler: Handler) -> None:
        """Remove a handler, the one that was added first; what is not there is no error."""
        known = self._by_type.get(event_type, ())
        for index, (other, _) in enumerate(known):
            if other == handler:
                self._by_type[event_type] = known[:index] + known[index + 1 :]
                return

    def take(self, event_type: str) -> list[Handler]:
        """The handlers of a type, then those of every event; one-time ones are removed."""
        found: list[Handler] = []
        for name in dict.fromkeys((event_type, EVERY)):
            known = self._by_type.get(name, ())
            found += [handler for handler, _ in known]
            if any(once for _, once in known):
                self._by_type[name] = tuple(pair for pair in known if not pair[1])
        return found


def check_type(event_type: Any) -> None:
    """Refuse what is no type, such as the function of a decorator without its brackets."""
    if not isinstance(event_type, str):
        raise TypeError(f"event_type: text is needed, not {type(event_type).__name__}")


def add_or_decorate(
    owner: Any, handlers: Handlers, event_type: str, handler: Handler | None, *, once: bool
) -> Any:
    """Add a handler and return the owner; without one, return a decorator that adds."""
    if handler is not None:
        handlers.add(event_type, handler, once=once)
        return owner
    check_type(event_type)

    def decorate(function: H) -> H:
        handlers.add(event_type, function, once=once)
        return function

    return decorate
