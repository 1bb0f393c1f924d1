"""JSON pointers into a document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..documents import Json, is_array


def parts(pointer: str) -> list[str]:
    """Split `#/a/b~1c` into its steps."""
    return [
        step.replace("~1", "/").replace("~0", "~") for step in pointer.removeprefix("#/").split("/")
    ]


def joined(steps: Iterable[str | int]) -> str:
    """Write a pointer: `#/a/b~1c`, or `#` for the document itself."""
    escaped = (str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return "/".join(["#", *escaped])


def step_into(node: Any, step: str) -> Any:
    """One member of an object or one item of an array; raises `LookupError`."""
    return node[int(step)] if is_array(node) else node[step]


def find(document: Json, pointer: str) -> tuple[Any, str, Any]:
    """The container, the last step and the value; raises `LookupError` or `ValueError`."""
    node: Any = document
    *before, last = parts(pointer)
    for step in before:
        node = step_into(node, step)
    return node, last, step_into(node, last)
