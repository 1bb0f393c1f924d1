# Generated from BetaMessage. Do not edit.
"""BetaMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_screenshot_content import BetaComputerScreenshotContent
    from .beta_encrypted_content import BetaEncryptedContent
    from .beta_input_file_content import BetaInputFileContent
    from .beta_input_image_content import BetaInputImageContent
    from .beta_input_text_content import BetaInputTextContent
    from .beta_message_phase2 import BetaMessagePhase2
    from .beta_message_role import BetaMessageRole
    from .beta_message_status import BetaMessageStatus
    from .beta_output_text_content import BetaOutputTextContent
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_refusal_content import BetaRefusalContent
    from .beta_summary_text_content import BetaSummaryTextContent
    from .beta_text_content import BetaTextContent


@component("BetaMessage")
class BetaMessage(Component):
    """A member of `BetaItemField`, told by `type` = `"message"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["message"] = "message"
    id: str
    """Unique id."""

    status: BetaMessageStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    role: BetaMessageRole
    """Who speaks. One of `"unknown"`, `"user"`, `"assistant"`, `"system"`, `"critic"`, `"discriminator"`, `"developer"`, `"tool"`."""

    content: list[BetaMessageContentItem]
    """What is said or given, as a text or in parts."""

    phase: BetaMessagePhase2 | None = None
    """Whether it is a remark on the way or the final answer. One of `"commentary"`, `"final_answer"`."""


if TYPE_CHECKING:
    BetaMessageContentItem: TypeAlias = (
        BetaInputTextContent
        | BetaOutputTextContent
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaReasoningTextContent
        | BetaRefusalContent
        | BetaInputImageContent
        | BetaComputerScreenshotContent
        | BetaInputFileContent
        | BetaEncryptedContent
        | UnknownComponent
    )
    """An item of `content` of `BetaMessage`. Told apart by `type`."""
else:
    BetaMessageContentItem = TaggedUnion(
        "BetaMessageContentItem",
        __name__,
        "type",
        {
            "input_text": "BetaInputTextContent",
            "output_text": "BetaOutputTextContent",
            "text": "BetaTextContent",
            "summary_text": "BetaSummaryTextContent",
            "reasoning_text": "BetaReasoningTextContent",
            "refusal": "BetaRefusalContent",
            "input_image": "BetaInputImageContent",
            "computer_screenshot": "BetaComputerScreenshotContent",
            "input_file": "BetaInputFileContent",
            "encrypted_content": "BetaEncryptedContent",
        },
    )
