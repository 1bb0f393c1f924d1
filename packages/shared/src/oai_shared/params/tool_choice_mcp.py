# Generated from ToolChoiceMCP. Do not edit.
"""ToolChoiceMCP in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ToolChoiceMCPDict(TypedDict, total=False):
    """`ToolChoiceMCP` as a mapping."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None
