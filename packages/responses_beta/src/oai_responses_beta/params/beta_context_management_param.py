# Generated from BetaContextManagementParam. Do not edit.
"""BetaContextManagementParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaContextManagementParamDict(TypedDict, total=False):
    """`BetaContextManagementParam` as a mapping."""

    type: Required[str]
    compact_threshold: int | None
