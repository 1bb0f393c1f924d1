# Generated from ChatCompletionRequestMessageContentPartRefusal. Do not edit.
"""ChatCompletionRequestMessageContentPartRefusal."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionRequestMessageContentPartRefusal")
class ChatCompletionRequestMessageContentPartRefusal(Component):
    """An object of `type` "refusal"."""

    type: Literal["refusal"] = "refusal"
    refusal: str
    """Why the model declined."""
