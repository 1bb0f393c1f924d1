# Generated from CoordParam. Do not edit.
"""CoordParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CoordParamDict(TypedDict, total=False):
    """`CoordParam` as a mapping."""

    x: Required[int]
    y: Required[int]
