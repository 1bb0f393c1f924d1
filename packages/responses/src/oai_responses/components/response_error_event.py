# Generated from ResponseErrorEvent. Do not edit.
"""ResponseErrorEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseErrorEvent")
class ResponseErrorEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"error"`."""

    type: Literal["error"] = "error"
    code: str | None
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None
    """Which parameter was at fault."""

    sequence_number: int
    """Position of the event in the stream."""
