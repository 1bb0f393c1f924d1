# Generated from BetaCodeInterpreterOutputLogs. Do not edit.
"""BetaCodeInterpreterOutputLogs in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaCodeInterpreterOutputLogsDict(TypedDict, total=False):
    """`BetaCodeInterpreterOutputLogs` as a mapping."""

    type: Required[Literal["logs"]]
    logs: Required[str]
