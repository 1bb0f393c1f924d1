# Generated from ContextManagementParam. Do not edit.
"""ContextManagementParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ContextManagementParamDict(TypedDict, total=False):
    """`ContextManagementParam` as a mapping."""

    type: Required[str]
    compact_threshold: int | None
