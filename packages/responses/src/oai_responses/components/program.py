# Generated from Program. Do not edit.
"""Program."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Program")
class Program(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"program"`."""

    type: Literal["program"] = "program"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    code: str
    """JavaScript that the model wrote."""

    fingerprint: str
    """Opaque; to be sent back unchanged."""
