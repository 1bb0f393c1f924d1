# Generated from Content. Do not edit.
"""Content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .input_content import InputContent
    from .output_content import OutputContent

if TYPE_CHECKING:
    Content: TypeAlias = InputContent | OutputContent | UnknownComponent
    """No operation refers to it. Told apart by `type`."""
else:
    Content = TaggedUnion(
        "Content",
        __name__,
        "type",
        {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
            "reasoning_text": "ReasoningTextContent",
        },
    )
