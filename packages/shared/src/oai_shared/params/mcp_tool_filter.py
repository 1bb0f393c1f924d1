# Generated from MCPToolFilter. Do not edit.
"""MCPToolFilter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable


class MCPToolFilterDict(TypedDict, total=False):
    """`MCPToolFilter` as a mapping."""

    tool_names: Iterable[str]
    read_only: bool
