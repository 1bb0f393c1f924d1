# Generated from ResponseErrorEvent. Do not edit.
"""ResponseErrorEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseErrorEvent")
class ResponseErrorEvent(Component):
    """An object of `type` "error"."""

    type: Literal["error"] = "error"
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    """Position of the event in the stream."""
