# Generated from RealtimeBetaClientEventResponseCreate. Do not edit.
"""RealtimeBetaClientEventResponseCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_beta_response_create_params import RealtimeBetaResponseCreateParams


@component("RealtimeBetaClientEventResponseCreate")
class RealtimeBetaClientEventResponseCreate(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"response.create"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.create"] = "response.create"
    response: RealtimeBetaResponseCreateParams | None = None
    """Settings of this one response."""
