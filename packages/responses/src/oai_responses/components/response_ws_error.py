# Generated from ResponseWsError. Do not edit.
"""ResponseWsError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .error_payload import ErrorPayload


@component("ResponseWsError")
class ResponseWsError(Component):
    """An error that comes over a socket. A member of `ResponsesServerEvent`, told by `type` = `"error"`."""

    type: Literal["error"] = "error"
    status: int | None = None
    """HTTP status that the error would have had."""

    sequence_number: int | None = None
    """Position of the event in the stream."""

    error: ErrorPayload
    """What went wrong; not set, if nothing did."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""
