# Generated from LocalShellToolCall. Do not edit.
"""LocalShellToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.local_shell_exec_action import LocalShellExecAction
    from .local_shell_exec_action import LocalShellExecActionDict


class LocalShellToolCallDict(TypedDict, total=False):
    """`LocalShellToolCall` as a mapping."""

    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellExecAction | LocalShellExecActionDict]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
