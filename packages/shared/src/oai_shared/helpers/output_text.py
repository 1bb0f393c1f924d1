"""The text of a response in one string."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol


class HasOutput(Protocol):
    """A response, as far as its text is concerned."""

    @property
    def output(self) -> Sequence[Any]:
        """Its output items."""
        ...


class OutputText:
    """Gives a response `output_text`."""

    __slots__ = ()

    @property
    def output_text(self: HasOutput) -> str:
        """All text that the model wrote, in order; empty if there is none."""
        return "".join(_texts(self.output))


def _texts(output: Any) -> Iterator[str]:
    """Yield the text parts of messages. Servers may leave out anything, and null is no list."""
    for item in _listed(output):
        if getattr(item, "type", None) != "message":
            continue
        for part in _listed(getattr(item, "content", None)):
            text = getattr(part, "text", None)
            if getattr(part, "type", None) == "output_text" and isinstance(text, str):
                yield text


def _listed(value: Any) -> Iterable[Any]:
    return value if value.__class__ in (list, tuple) else ()
