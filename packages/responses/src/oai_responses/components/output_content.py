# Generated from OutputContent. Do not edit.
"""OutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .output_text_content import OutputTextContent
    from .reasoning_text_content import ReasoningTextContent
    from .refusal_content import RefusalContent

if TYPE_CHECKING:
    OutputContent: TypeAlias = (
        OutputTextContent | RefusalContent | ReasoningTextContent | UnknownComponent
    )
    """A member of `Content`. Told apart by `type`."""
else:
    OutputContent = TaggedUnion(
        "OutputContent",
        __name__,
        "type",
        {
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
            "reasoning_text": "ReasoningTextContent",
        },
    )
