# Generated from LocalShellToolCallOutput. Do not edit.
"""LocalShellToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class LocalShellToolCallOutputDict(TypedDict, total=False):
    """`LocalShellToolCallOutput` as a mapping."""

    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None
