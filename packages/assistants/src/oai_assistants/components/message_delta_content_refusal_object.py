# Generated from MessageDeltaContentRefusalObject. Do not edit.
"""MessageDeltaContentRefusalObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentRefusalObject")
class MessageDeltaContentRefusalObject(Component):
    """A member of `MessageDeltaObjectDeltaContentItem`, told by `type` = `"refusal"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["refusal"] = "refusal"
    refusal: str | None = None
    """What the model said instead of an answer, where it declined."""
