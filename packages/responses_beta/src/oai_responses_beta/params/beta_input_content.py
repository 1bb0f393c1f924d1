# Generated from BetaInputContent. Do not edit.
"""BetaInputContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_input_content import BetaInputContent
    from .beta_input_file_content import BetaInputFileContentDict
    from .beta_input_image_content import BetaInputImageContentDict
    from .beta_input_text_content import BetaInputTextContentDict

if TYPE_CHECKING:
    BetaInputContentLike: TypeAlias = "BetaInputContent | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict"
else:
    BetaInputContentLike = Alias(
        "BetaInputContent | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict",
        __name__,
    )
