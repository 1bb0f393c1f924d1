# Generated from BetaDoubleClickAction. Do not edit.
"""BetaDoubleClickAction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class BetaDoubleClickActionDict(TypedDict, total=False):
    """`BetaDoubleClickAction` as a mapping."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Iterable[str] | None]
