# Generated from MessageContentRefusalObject. Do not edit.
"""MessageContentRefusalObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentRefusalObject")
class MessageContentRefusalObject(Component):
    """A member of `MessageObjectContentItem`, told by `type` = `"refusal"`."""

    type: Literal["refusal"] = "refusal"
    refusal: str
    """What the model said instead of an answer, where it declined."""
