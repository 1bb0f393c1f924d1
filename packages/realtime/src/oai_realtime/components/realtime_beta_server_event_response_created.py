# Generated from RealtimeBetaServerEventResponseCreated. Do not edit.
"""RealtimeBetaServerEventResponseCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_beta_response import RealtimeBetaResponse


@component("RealtimeBetaServerEventResponseCreated")
class RealtimeBetaServerEventResponseCreated(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.created"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.created"] = "response.created"
    response: RealtimeBetaResponse
    """The response."""
