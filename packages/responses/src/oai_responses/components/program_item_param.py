# Generated from ProgramItemParam. Do not edit.
"""ProgramItemParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProgramItemParam")
class ProgramItemParam(Component):
    """A member of `InputItem`, told by `type` = `"program"`."""

    id: str
    """Unique id."""

    type: Literal["program"] = "program"
    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    code: str
    """JavaScript that the model wrote. At most 10485760 characters."""

    fingerprint: str
    """Opaque; to be sent back unchanged. At most 10485760 characters."""
