"""Bars of rich or tqdm, whichever is there; neither is imported before a bar is asked for."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .progress import Bar

_KIB = 1024
_LIBRARIES = ("rich", "tqdm")


def open_bar() -> Bar:
    """Make a bar of the library that the program uses already, else of the one installed."""
    for name in sorted(_LIBRARIES, key=lambda name: name not in sys.modules):
        try:
            import_module(name)
        except ImportError:
            continue
        return RichBar() if name == "rich" else TqdmBar()
    raise ConfigurationError(
        "progress: nothing is installed that draws a bar. Run `pip install rich` or "
        "`pip install tqdm`, or pass a function."
    )


@contextmanager
def upload_bar(name: str) -> Generator[Callable[[int, int | None], None]]:
    """A bar for the option `upload_progress` of a call, to be used in `with`."""
    bar = open_bar()
    try:
        yield lambda sent, total: bar.show(
            Progress(what=name, done=sent, total=total, unit="bytes")
        )
    finally:
        bar.close()


class RichBar:
    """A line of rich for each piece of work, on standard error."""

    def __init__(self) -> None:
        from rich import progress as drawn
        from rich.console import Console

        self._display = drawn.Progress(
            drawn.TextColumn("{task.description}", markup=False),  # names may hold brackets
            drawn.BarColumn(),
            drawn.TextColumn("{task.fields[amount]}", markup=False),
            drawn.TimeElapsedColumn(),
            console=Console(stderr=True),
        )
        self._tasks: dict[tuple[str, str], Any] = {}

    def show(self, progress: Progress) -> None:
        """Draw the work where it stands."""
        key = (progress.what, progress.unit)
        task = self._tasks.get(key)
        if task is None:
            if not self._tasks:
                self._display.start()
            task = self._tasks[key] = self._display.add_task(progress.what, amount="")
        self._display.update(
            task, completed=progress.done, total=progress.total, amount=amount(progress)
        )

    def close(self) -> None:
        """Draw the end and give the terminal back."""
        if self._tasks:
            self._display.stop()


class TqdmBar:
    """A bar of tqdm for each piece of work, on standard error or in a notebook."""

    def __init__(self) -> None:
        from tqdm.auto import tqdm

        self._make: Any = tqdm
        self._bars: dict[tuple[str, str], Any] = {}

    def show(self, progress: Progress) -> None:
        """Draw the work where it stands."""
        key = (progress.what, progress.unit)
        bar = self._bars.get(key)
        if bar is None:
            in_bytes = progress.unit == "bytes"
            bar = self._bars[key] = self._make(
                desc=progress.what,
                unit="B" if in_bytes else f" {progress.unit}",
                unit_scale=in_bytes,
                unit_divisor=_KIB,
            )
        bar.total = progress.total
        if progress.status is not None:
            bar.set_postfix_str(progress.status, refresh=False)
        bar.update(progress.done - bar.n)

    def close(self) -> None:
        """Draw the end of each."""
        for bar in self._bars.values():
            bar.close()


def amount(progress: Progress) -> str:
    """What stands beside a bar, such as `1.5/64.0 MiB` or `3/10 files in_progress`."""
    done, total, unit = progress.done, progress.total, progress.unit
    if unit == "bytes":
        names = ["bytes", "KiB", "MiB", "GiB"]
        while max(done, total or 0) >= _KIB and len(names) > 1:
            done, total = done / _KIB, total and total / _KIB
            names.pop(0)
        unit = names[0]
    shown = f"{done:.1f}" if unit.endswith("iB") else f"{done:g}"
    if total is not None and unit != "percent":
        shown += f"/{total:.1f}" if unit.endswith("iB") else f"/{total:g}"
    return " ".join(filter(None, (shown, unit, progress.status)))
