"""JSON in which a value of the wrong kind stands somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

ODD: tuple[Any, ...] = (3, ["x"], {"type": ["x"]}, None)
"""What servers might put anywhere."""


def oddities(whole: Any, odd: Any) -> Iterator[Any]:
    """Copies of nested lists and mappings, each with `odd` in another place."""
    for *path, last in _places(whole):
        made = deepcopy(whole)
        owner = made
        for key in path:
            owner = owner[key]
        owner[last] = odd
        yield made


def _places(value: Any) -> Iterator[tuple[Any, ...]]:
    keys: Any = value if value.__class__ is dict else range(len(value))
    for key in keys:
        member: Any = value[key]
        yield (key,)
        if member.__class__ in (dict, list):
            yield from ((key, *rest) for rest in _places(member))
