# Generated from BetaMCPProtocolError. Do not edit.
"""BetaMCPProtocolError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaMCPProtocolErrorDict(TypedDict, total=False):
    """`BetaMCPProtocolError` as a mapping."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
