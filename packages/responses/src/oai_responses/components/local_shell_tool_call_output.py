# Generated from LocalShellToolCallOutput. Do not edit.
"""LocalShellToolCallOutput."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("LocalShellToolCallOutput")
class LocalShellToolCallOutput(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"local_shell_call_output"`."""

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    """Unique id."""

    output: str
    """What the call gave back."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""
