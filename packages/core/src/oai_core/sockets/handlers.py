"""Functions that hear events by their type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self, TypeVar, overload

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


class Hearing:
    """`on`, `once` and `off`, of what has handlers."""

    _handlers: Handlers

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: str) -> Callable[[H], H]: ...
    def on(self, event_type: str, handler: Handler | None = None) -> Self | Callable[[H], H]:
        """Call `handler(event)` for events of a type, in `dispatch_events`.

        The type "event" stands for all. Without a handler it is a decorator.
        """
        return self._add(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: str) -> Callable[[H], H]: ...
    def once(self, event_type: str, handler: Handler | None = None) -> Self | Callable[[H], H]:
        """Do as `on` for the next event of the type alone."""
        return self._add(event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Remove a handler; what is not there is no error."""
        self._handlers.remove(event_type, handler)
        return self

    def _add(
        self, event_type: str, handler: Handler | None, *, once: bool
    ) -> Self | Callable[[H], H]:
        if handler is not None:
            self._handlers.add(event_type, handler, once=once)
            return self
        check_type(event_type)

        def decorate(function: H) -> H:
            self._handlers.add(event_type, function, once=once)
            return function

        return decorate
