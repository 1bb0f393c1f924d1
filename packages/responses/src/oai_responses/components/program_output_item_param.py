# Generated from ProgramOutputItemParam. Do not edit.
"""ProgramOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .program_output_item_status import ProgramOutputItemStatus


@component("ProgramOutputItemParam")
class ProgramOutputItemParam(Component):
    """A member of `InputItem`, told by `type` = `"program_output"`."""

    id: str
    """Unique id."""

    type: Literal["program_output"] = "program_output"
    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    result: str
    """What came out. At most 10485760 characters."""

    status: ProgramOutputItemStatus
    """How far it got, or how it stands. One of `"completed"`, `"incomplete"`."""
