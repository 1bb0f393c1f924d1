# Generated from BetaRefusalContent. Do not edit.
"""BetaRefusalContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaRefusalContent")
class BetaRefusalContent(Component):
    """The model declined to answer. A member of `BetaAgentMessageContentItem`, `BetaMessageContentItem`, `BetaOutputContent` and others, told by `type` = `"refusal"`."""

    type: Literal["refusal"] = "refusal"
    refusal: str
    """What the model said instead of an answer, where it declined."""
