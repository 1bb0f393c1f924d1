# Generated from OutputMessageContent. Do not edit.
"""OutputMessageContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.output_message_content import OutputMessageContent
    from .output_text_content import OutputTextContentDict
    from .refusal_content import RefusalContentDict

if TYPE_CHECKING:
    OutputMessageContentLike: TypeAlias = (
        "OutputMessageContent | OutputTextContentDict | RefusalContentDict"
    )
else:
    OutputMessageContentLike = Alias(
        "OutputMessageContent | OutputTextContentDict | RefusalContentDict", __name__
    )
