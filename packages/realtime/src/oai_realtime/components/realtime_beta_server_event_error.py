# Generated from RealtimeBetaServerEventError. Do not edit.
"""RealtimeBetaServerEventError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventErrorError")
class RealtimeBetaServerEventErrorError(Component):
    """An object of the API."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None


@component("RealtimeBetaServerEventError")
class RealtimeBetaServerEventError(Component):
    """An object of `type` "error"."""

    event_id: str
    type: Literal["error"] = "error"
    error: RealtimeBetaServerEventErrorError
