"""How far long work has come: one record for callables, for the hook and for bars."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from threading import Lock
from types import TracebackType
from typing import Any, Protocol, Self, TypeAlias

import attrs

__all__ = ["Progress", "ProgressOption", "Watch"]


@attrs.frozen(kw_only=True)
class Progress:
    """How far one piece of work is, at one moment."""

    what: str
    """What it is about: the name of a file, or the id of what is waited for."""

    done: float
    """How much is done, in `unit`."""

    total: float | None = None
    """How much there is to do, in `unit`; `None` where that is not known."""

    unit: str
    """What is counted: "bytes", "files", "requests", "percent" or "polls"."""

    status: str | None = None
    """What the server calls its state, where it was asked for it."""

    latest: Any = None
    """What the server answered last: the run, the video, the batch; `None` while bytes move."""


ProgressOption: TypeAlias = Callable[[Progress], object] | bool | None
"""What `progress=` takes: a plain function, `True` for a bar, `None` or `False` for neither."""


class Bar(Protocol):
    """What draws."""

    def show(self, progress: Progress) -> None:
        """Draw the work where it stands."""
        ...

    def close(self) -> None:
        """Leave the terminal as it was found."""
        ...


class Watch:
    """Tells whoever wants to know of progress: hooks, a callable or a bar; a context manager.

    Records arrive one at a time, even from the threads of a blocking client that works on several
    things at once. What a callable or a plugin raises ends the work that it was told about.
    """

    __slots__ = ("_bar", "_hook", "_lock", "_tell", "listens")

    def __init__(self, client: Any, progress: ProgressOption) -> None:
        """Find what is needed, before anything is sent; without a client there are no plugins.

        Raises TypeError for what cannot be called plainly, and `ConfigurationError` for `True`
        where nothing is installed that draws.
        """
        self._hook: Any = None
        if client is not None:
            hook = client._runtime.hooks.manager.hook.oai_progress
            self._hook = hook if hook.get_hookimpls() else None
        self._bar: Bar | None = None
        self._tell: Callable[[Progress], object] | None = None
        if progress is True:
            from .bars import open_bar

            self._bar = open_bar()
            self._tell = self._bar.show
        elif progress is not None and progress is not False:
            self._tell = _plain(progress)
        self._lock = Lock()
        self.listens = self._hook is not None or self._tell is not None
        """Whether it is worth making a record."""

    def __call__(self, progress: Progress | Callable[[], Progress]) -> None:
        """Hand a record on; nothing is told after the end.

        Where several threads count, a function makes the record: it is asked when its turn has
        come, so that no count goes back.
        """
        with self._lock:
            if not self.listens:
                return
            if not isinstance(progress, Progress):
                progress = progress()
            if self._hook is not None:
                self._hook(progress=progress)
            if self._tell is not None:
                self._tell(progress)

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End, well or not: a bar is closed."""
        with self._lock:
            self.listens = False
            self._tell = None
            bar, self._bar = self._bar, None
        if bar is not None:
            bar.close()


def _plain(progress: Any) -> Callable[[Progress], object]:
    call = getattr(progress, "__call__", None)  # noqa: B004 - of an object it may be async, too
    if callable(progress) and not any(map(iscoroutinefunction, (progress, call))):
        return progress  # type: ignore[no-any-return]
    kind = "an async one" if callable(progress) else type(progress).__name__
    raise TypeError(f"progress: a plain function is needed, or True for a bar, not {kind}")
