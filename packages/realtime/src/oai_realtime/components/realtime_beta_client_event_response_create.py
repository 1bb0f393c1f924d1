# Generated from RealtimeBetaClientEventResponseCreate. Do not edit.
"""RealtimeBetaClientEventResponseCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_beta_response_create_params import RealtimeBetaResponseCreateParams


@component("RealtimeBetaClientEventResponseCreate")
class RealtimeBetaClientEventResponseCreate(Component):
    """An object of `type` "response.create"."""

    event_id: str | None = None
    type: Literal["response.create"] = "response.create"
    response: RealtimeBetaResponseCreateParams | None = None
