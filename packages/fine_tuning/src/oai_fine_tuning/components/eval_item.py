# Generated from EvalItem. Do not edit.
"""EvalItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval_item_content import EvalItemContent


@component("EvalItem")
class EvalItem(Component):
    """A member of `CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem`, told by `type` = `"message"`. A member of `CreateEvalItem` and `CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem`."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks."""

    content: EvalItemContent
    """What is said or given, as a text or in parts."""

    type: Literal["message"] | None = None
    """What kind it is."""
