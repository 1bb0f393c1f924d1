# Generated from BetaResponseInjectEvent. Do not edit.
"""BetaResponseInjectEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_input_item import BetaInputItem


@component("BetaResponseInjectEvent")
class BetaResponseInjectEvent(Component):
    """A member of `BetaResponsesClientEvent`, told by `type` = `"response.inject"`."""

    type: Literal["response.inject"] = "response.inject"
    response_id: str
    """Id of the response."""

    input: list[BetaInputItem]
    """What goes in. At most 16384 items."""
