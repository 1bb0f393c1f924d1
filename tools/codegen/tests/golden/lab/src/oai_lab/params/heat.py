# Generated from Heat. Do not edit.
"""Heat in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class HeatDict(TypedDict, total=False):
    """`Heat` as a mapping."""

    type: Required[Literal["heat"]]
    degrees: Required[float]
