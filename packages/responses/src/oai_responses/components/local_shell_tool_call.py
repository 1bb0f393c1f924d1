# Generated from LocalShellToolCall. Do not edit.
"""LocalShellToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .local_shell_exec_action import LocalShellExecAction


@component("LocalShellToolCall")
class LocalShellToolCall(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"local_shell_call"`."""

    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: LocalShellExecAction
    """What is done, with its arguments."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it got, or how it stands."""
