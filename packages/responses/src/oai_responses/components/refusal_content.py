# Generated from RefusalContent. Do not edit.
"""RefusalContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RefusalContent")
class RefusalContent(Component):
    """The model declined to answer. A member of `MessageContentItem`, `OutputContent` and `OutputMessageContent`, told by `type` = `"refusal"`."""

    type: Literal["refusal"] = "refusal"
    refusal: str
    """What the model said instead of an answer, where it declined."""
