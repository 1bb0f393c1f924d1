# Generated from BetaScrollParam. Do not edit.
"""BetaScrollParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class BetaScrollParamDict(TypedDict, total=False):
    """`BetaScrollParam` as a mapping."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Iterable[str] | None
