# Generated from ProgramOutput. Do not edit.
"""ProgramOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .program_output_status import ProgramOutputStatus


@component("ProgramOutput")
class ProgramOutput(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"program_output"`."""

    type: Literal["program_output"] = "program_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    result: str
    """What came out."""

    status: ProgramOutputStatus
    """How far it got, or how it stands. One of `"completed"`, `"incomplete"`."""
