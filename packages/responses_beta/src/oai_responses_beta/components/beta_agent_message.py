# Generated from BetaAgentMessage. Do not edit.
"""BetaAgentMessage."""

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
    from .beta_output_text_content import BetaOutputTextContent
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_refusal_content import BetaRefusalContent
    from .beta_summary_text_content import BetaSummaryTextContent
    from .beta_text_content import BetaTextContent


@component("BetaAgentMessage")
class BetaAgentMessage(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"agent_message"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["agent_message"] = "agent_message"
    id: str
    """Unique id."""

    author: str
    """Agent that wrote the message."""

    recipient: str
    """Agent that the message is for."""

    content: list[BetaAgentMessageContentItem]
    """What is said or given, as a text or in parts."""


if TYPE_CHECKING:
    BetaAgentMessageContentItem: TypeAlias = (
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
    """An item of `content` of `BetaAgentMessage`. Told apart by `type`."""
else:
    BetaAgentMessageContentItem = TaggedUnion(
        "BetaAgentMessageContentItem",
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
