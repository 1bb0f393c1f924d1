# Generated from MoveParam. Do not edit.
"""MoveParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class MoveParamDict(TypedDict, total=False):
    """`MoveParam` as a mapping."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Iterable[str] | None
