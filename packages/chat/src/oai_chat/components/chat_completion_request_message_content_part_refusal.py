# Generated from ChatCompletionRequestMessageContentPartRefusal. Do not edit.
"""ChatCompletionRequestMessageContentPartRefusal."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionRequestMessageContentPartRefusal")
class ChatCompletionRequestMessageContentPartRefusal(Component):
    """A member of `ChatCompletionRequestAssistantMessageContentPart`, told by `type` = `"refusal"`."""

    type: Literal["refusal"] = "refusal"
    refusal: str
    """What the model said instead of an answer, where it declined."""
