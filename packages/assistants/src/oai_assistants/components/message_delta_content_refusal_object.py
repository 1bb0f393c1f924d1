# Generated from MessageDeltaContentRefusalObject. Do not edit.
"""MessageDeltaContentRefusalObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentRefusalObject")
class MessageDeltaContentRefusalObject(Component):
    """An object of `type` "refusal"."""

    index: int
    type: Literal["refusal"] = "refusal"
    refusal: str | None = None
    """Why the model declined."""
