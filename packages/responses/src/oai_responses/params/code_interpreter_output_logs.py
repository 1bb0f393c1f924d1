# Generated from CodeInterpreterOutputLogs. Do not edit.
"""CodeInterpreterOutputLogs in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class CodeInterpreterOutputLogsDict(TypedDict, total=False):
    """`CodeInterpreterOutputLogs` as a mapping."""

    type: Required[Literal["logs"]]
    logs: Required[str]
