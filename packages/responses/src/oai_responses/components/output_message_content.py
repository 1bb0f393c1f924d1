# Generated from OutputMessageContent. Do not edit.
"""OutputMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .output_text_content import OutputTextContent
    from .refusal_content import RefusalContent

if TYPE_CHECKING:
    OutputMessageContent: TypeAlias = OutputTextContent | RefusalContent | UnknownComponent
    """An item of `content` of `OutputMessage`. Told apart by `type`."""
else:
    OutputMessageContent = TaggedUnion(
        "OutputMessageContent",
        __name__,
        "type",
        {
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
        },
    )
