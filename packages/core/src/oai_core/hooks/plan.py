"""The plan: what pluggy assembled, compiled to tuples of functions that cost nothing when empty."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING, Any

import attrs

from .guard import guarded

if TYPE_CHECKING:
    import pluggy

    from ..call import Call
    from ..wire import WireResponse

Observer = Callable[..., None]
Slot = tuple[Observer, ...] | None


@attrs.frozen(eq=False)
class Plan:
    """One slot for each call hook: `None`, or the functions to call in hook order."""

    before_call: Slot = None
    before_send: Slot = None
    after_receive: Slot = None
    before_retry: Slot = None
    after_call: Slot = None
    stream_event: Slot = None
    map_error: Callable[..., Exception | None] | None = None
    has_middleware: bool = False

    @property
    def listens(self) -> bool:
        """Whether anybody needs a `Call`."""
        return self.has_middleware or any(
            slot is not None
            for slot in (
                self.before_call,
                self.before_send,
                self.after_receive,
                self.before_retry,
                self.after_call,
                self.stream_event,
                self.map_error,
            )
        )

    def end(self, call: Call, response: WireResponse | None, error: BaseException | None) -> None:
        """Tell the observers that a call ended; once, however many ask for it."""
        if not call.ended:
            call.ended = True
            elapsed = perf_counter() - call.started
            try:
                for observe in self.after_call or ():
                    observe(call, response, error, elapsed)
            except Exception:
                if error is None or isinstance(error, Exception):
                    raise  # nothing may take the place of a cancellation


def compile_plan(manager: pluggy.PluginManager) -> Plan:
    """Read a plugin manager once; later registrations need another plan."""
    slots = {
        name: _slot(getattr(manager.hook, f"oai_{name}"))
        for name in (
            "before_call",
            "before_send",
            "after_receive",
            "before_retry",
            "after_call",
            "stream_event",
        )
    }
    mapper = manager.hook.oai_map_error if manager.hook.oai_map_error.get_hookimpls() else None
    return Plan(
        **slots,
        map_error=_mapper(mapper) if mapper is not None else None,
        has_middleware=bool(manager.hook.oai_middleware.get_hookimpls()),
    )


def _slot(hook: Any) -> Slot:
    implementations = hook.get_hookimpls()
    if not implementations:
        return None
    names: tuple[str, ...] = tuple(hook.spec.argnames)
    if any(impl.wrapper or impl.hookwrapper for impl in implementations):
        # Wrappers need pluggy's own machinery around the others.
        return (lambda *args: hook(**dict(zip(names, args, strict=True))),)
    # pluggy keeps its list in reverse: the last one is called first.
    return tuple(_observer(hook.name, impl, names) for impl in reversed(implementations))


def _observer(hook: str, impl: Any, names: tuple[str, ...]) -> Observer:
    picks = [names.index(name) for name in impl.argnames]
    return guarded(impl.function.__wrapped__, impl.plugin_name, hook, picks)


def _mapper(hook: Any) -> Callable[..., Exception | None]:
    def map_error(call: Any, error: Exception) -> Exception | None:
        mapped: Exception | None = hook(call=call, error=error)
        return mapped

    return map_error
