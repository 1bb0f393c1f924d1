# Generated from EasyInputMessage. Do not edit.
"""EasyInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .input_message_content_list import InputMessageContentList
    from .message_phase import MessagePhase


@component("EasyInputMessage")
class EasyInputMessage(Component):
    """A message to the model, in its short form. A member of `CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem` and `InputItem`, told by `type` = `"message"`."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks."""

    content: str | InputMessageContentList
    """What is said or given, as a text or in parts."""

    phase: MessagePhase | None = None
    """Whether it is a remark on the way or the final answer. One of `"commentary"`, `"final_answer"`."""

    type: Literal["message"] | None = None
    """What kind it is."""
