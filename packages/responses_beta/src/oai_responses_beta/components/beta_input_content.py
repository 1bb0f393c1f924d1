# Generated from BetaInputContent. Do not edit.
"""BetaInputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_input_file_content import BetaInputFileContent
    from .beta_input_image_content import BetaInputImageContent
    from .beta_input_text_content import BetaInputTextContent

if TYPE_CHECKING:
    BetaInputContent: TypeAlias = (
        BetaInputTextContent | BetaInputImageContent | BetaInputFileContent | UnknownComponent
    )
    """A member of `BetaContent`. Told apart by `type`."""
else:
    BetaInputContent = TaggedUnion(
        "BetaInputContent",
        __name__,
        "type",
        {
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    )
