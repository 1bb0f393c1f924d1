"""What goes wrong between the model's text and the value that was asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ..errors import OpenAIError

EXCERPT = 80  # characters of a value that a message shows


class StructuredOutputError(OpenAIError):
    """The output is not a value of the type that was asked for.

    `path` is the place in the output, such as `$.items[2].price`, and `$` for the whole of it;
    `raw` is the output, whole; `type` is what was asked for; `completion` is the response or the
    chat completion that it came in, where there is one. The reason is `__cause__`. Pickled, it
    loses `__cause__`, and `type` where that is no importable class.
    """

    path: str
    raw: str
    type: Any
    completion: Any = None

    def __init__(self, message: str, *, path: str = "$", raw: str = "", type: Any = None) -> None:
        super().__init__(message)
        self.path = path
        self.raw = raw
        self.type = type


class Mismatch(ValueError):
    """A value does not fit; every level that it passes on its way up adds its step to `steps`."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.steps: list[str | int] = []

    def below(self, *steps: str | int) -> Mismatch:
        """Say where, seen from one level up."""
        self.steps[:0] = steps
        return self

    @property
    def path(self) -> str:
        """The place, from the root."""
        return path_of(self.steps)


def expected(what: str, value: Any) -> Mismatch:
    """Name what should be there, and what is."""
    return Mismatch(f"expected {what}, found {found(value)}")


def path_of(steps: Sequence[str | int]) -> str:
    """`["items", 2, "unit price"]` as `$.items[2]["unit price"]`."""
    parts: list[str] = []
    for step in steps:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif step.isidentifier():
            parts.append(f".{step}")
        else:
            parts.append(f"[{quoted(step)}]")
    return f"${''.join(parts)}"


def quoted(text: str) -> str:
    """Text in double quotes, cut where it is long."""
    shown = text if len(text) <= EXCERPT else f"{text[:EXCERPT]}..."
    return json.dumps(shown, ensure_ascii=False)


def found(value: Any) -> str:
    """A JSON value in words, briefly."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the string {quoted(value)}"
    if isinstance(value, int | float):
        return f"the number {repr(value)[:EXCERPT]}"
    if isinstance(value, list):
        return "an array"
    return "an object"
