"""Progress of a body that is written to a file."""

from __future__ import annotations

import os
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .progress import Progress, ProgressOption, Watch

if TYPE_CHECKING:
    from ..wire import WireResponse


class Download:
    """Counts the bytes that were written, for whoever wants to know; a context manager."""

    def __init__(
        self,
        parse: Any,
        response: WireResponse,
        file: str | os.PathLike[str],
        progress: ProgressOption,
    ) -> None:
        """Begin to count; plugins are found by `parse`, the method of the outcome of a call."""
        client = getattr(getattr(parse, "__self__", None), "_client", None)
        self._watch = Watch(client, progress)
        self._what = PurePath(file).name
        self._total = _length(response)
        self._done = 0

    def __call__(self, size: int) -> None:
        """Count bytes."""
        self._done += size
        if self._watch.listens:
            self._watch(Progress(what=self._what, done=self._done, total=self._total, unit="bytes"))

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End: a bar is closed."""
        self._watch.__exit__(kind, error, trace)


def _length(response: WireResponse) -> int | None:
    """The size of the body; a compressed one does not tell what comes out of it."""
    if response.content is not None:
        return len(response.content)
    length = response.headers.get("content-length", "")
    encoded = response.headers.get("content-encoding", "identity") != "identity"
    return int(length) if length.isdecimal() and not encoded else None
