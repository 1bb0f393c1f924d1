# Generated from Message. Do not edit.
"""Message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.input_file_content import InputFileContent
    from oai_shared.components.input_image_content import InputImageContent
    from oai_shared.components.input_text_content import InputTextContent

    from .computer_screenshot_content import ComputerScreenshotContent
    from .message_phase2 import MessagePhase2
    from .message_role import MessageRole
    from .message_status import MessageStatus
    from .output_text_content import OutputTextContent
    from .reasoning_text_content import ReasoningTextContent
    from .refusal_content import RefusalContent
    from .summary_text_content import SummaryTextContent
    from .text_content import TextContent


@component("Message")
class Message(Component):
    """A member of `ConversationItem` and `ItemField`, told by `type` = `"message"`."""

    type: Literal["message"] = "message"
    id: str
    """Unique id."""

    status: MessageStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    role: MessageRole
    """Who speaks. One of `"unknown"`, `"user"`, `"assistant"`, `"system"`, `"critic"`, `"discriminator"`, `"developer"`, `"tool"`."""

    content: list[MessageContentItem]
    """What is said or given, as a text or in parts."""

    phase: MessagePhase2 | None = None
    """Whether it is a remark on the way or the final answer. One of `"commentary"`, `"final_answer"`."""


if TYPE_CHECKING:
    MessageContentItem: TypeAlias = (
        InputTextContent
        | OutputTextContent
        | TextContent
        | SummaryTextContent
        | ReasoningTextContent
        | RefusalContent
        | InputImageContent
        | ComputerScreenshotContent
        | InputFileContent
        | UnknownComponent
    )
    """An item of `content` of `Message`. Told apart by `type`."""
else:
    MessageContentItem = TaggedUnion(
        "MessageContentItem",
        __name__,
        "type",
        {
            "input_text": "InputTextContent",
            "output_text": "OutputTextContent",
            "text": "TextContent",
            "summary_text": "SummaryTextContent",
            "reasoning_text": "ReasoningTextContent",
            "refusal": "RefusalContent",
            "input_image": "InputImageContent",
            "computer_screenshot": "ComputerScreenshotContent",
            "input_file": "InputFileContent",
        },
    )
