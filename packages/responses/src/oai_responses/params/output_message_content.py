# Generated from OutputMessageContent. Do not edit.
"""OutputMessageContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.output_message_content import OutputMessageContent
    from .output_text_content import OutputTextContentDict
    from .refusal_content import RefusalContentDict

OutputMessageContentLike: TypeAlias = (
    "OutputMessageContent | OutputTextContentDict | RefusalContentDict"
)
