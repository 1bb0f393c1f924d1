# Generated from RealtimeServerEventError. Do not edit.
"""RealtimeServerEventError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventErrorError")
class RealtimeServerEventErrorError(Component):
    """An object of the API."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None


@component("RealtimeServerEventError")
class RealtimeServerEventError(Component):
    """An object of `type` "error"."""

    event_id: str
    type: Literal["error"] = "error"
    error: RealtimeServerEventErrorError
