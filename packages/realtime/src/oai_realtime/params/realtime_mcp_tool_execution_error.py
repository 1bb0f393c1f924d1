# Generated from RealtimeMCPToolExecutionError. Do not edit.
"""RealtimeMCPToolExecutionError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeMCPToolExecutionErrorDict(TypedDict, total=False):
    """`RealtimeMCPToolExecutionError` as a mapping."""

    type: Required[Literal["tool_execution_error"]]
    message: Required[str]
