# Generated from BetaMoveParam. Do not edit.
"""BetaMoveParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class BetaMoveParamDict(TypedDict, total=False):
    """`BetaMoveParam` as a mapping."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Iterable[str] | None
