# Generated from BetaMCPToolFilter. Do not edit.
"""BetaMCPToolFilter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable


class BetaMCPToolFilterDict(TypedDict, total=False):
    """`BetaMCPToolFilter` as a mapping."""

    tool_names: Iterable[str]
    read_only: bool
