# Generated from RealtimeMCPProtocolError. Do not edit.
"""RealtimeMCPProtocolError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeMCPProtocolErrorDict(TypedDict, total=False):
    """`RealtimeMCPProtocolError` as a mapping."""

    type: Required[Literal["protocol_error"]]
    code: Required[int]
    message: Required[str]
