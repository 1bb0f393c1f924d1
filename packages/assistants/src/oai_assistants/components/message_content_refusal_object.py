# Generated from MessageContentRefusalObject. Do not edit.
"""MessageContentRefusalObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentRefusalObject")
class MessageContentRefusalObject(Component):
    """An object of `type` "refusal"."""

    type: Literal["refusal"] = "refusal"
    refusal: str
    """Why the model declined."""
