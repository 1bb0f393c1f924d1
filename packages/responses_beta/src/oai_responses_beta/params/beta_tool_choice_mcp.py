# Generated from BetaToolChoiceMCP. Do not edit.
"""BetaToolChoiceMCP in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaToolChoiceMCPDict(TypedDict, total=False):
    """`BetaToolChoiceMCP` as a mapping."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None
