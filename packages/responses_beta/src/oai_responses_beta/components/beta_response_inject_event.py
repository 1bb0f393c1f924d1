# Generated from BetaResponseInjectEvent. Do not edit.
"""BetaResponseInjectEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_input_item import BetaInputItem


@component("BetaResponseInjectEvent")
class BetaResponseInjectEvent(Component):
    """An object of `type` "response.inject"."""

    type: Literal["response.inject"] = "response.inject"
    response_id: str
    input: list[BetaInputItem]
    """At most 16384 items."""
