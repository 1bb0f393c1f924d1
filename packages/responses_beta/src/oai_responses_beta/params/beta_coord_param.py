# Generated from BetaCoordParam. Do not edit.
"""BetaCoordParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaCoordParamDict(TypedDict, total=False):
    """`BetaCoordParam` as a mapping."""

    x: Required[int]
    y: Required[int]
