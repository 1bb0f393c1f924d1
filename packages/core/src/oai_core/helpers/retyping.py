"""Components as instances of richer classes, with what was read beside the fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from ..components import Component, fields_of

__all__ = ["retyped", "with_value"]


def retyped(cls: Any, source: Component) -> Any:
    """Make an instance of `cls` with the fields of `source`, an instance of its base."""
    return _copier(cls)(source)


def with_value(shown: str, name: str, value: object) -> str:
    """Add a value, if there is one, to the repr of the fields."""
    return shown if value is None else f"{shown[:-1]}, {name}={value!r})"


@cache
def _copier(cls: Any) -> Callable[[Component], Any]:
    """Written as source, like decoders: every delta of a stream passes through one."""
    fields = "".join(f"    o.{f.name} = s.{f.name}\n" for f in fields_of(cls))
    namespace: dict[str, Any] = {"cls": cls, "new": object.__new__}
    source = f"def copy(s):\n    o = new(cls)\n{fields}    return o\n"
    exec(compile(source, f"<copier of {cls.__name__}>", "exec"), namespace)
    made: Callable[[Component], Any] = namespace["copy"]
    return made
