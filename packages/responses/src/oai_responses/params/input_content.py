# Generated from InputContent. Do not edit.
"""InputContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.params.input_file_content import InputFileContentDict
    from oai_shared.params.input_image_content import InputImageContentDict
    from oai_shared.params.input_text_content import InputTextContentDict

    from ..components.input_content import InputContent

if TYPE_CHECKING:
    InputContentLike: TypeAlias = (
        "InputContent | InputTextContentDict | InputImageContentDict | InputFileContentDict"
    )
else:
    InputContentLike = Alias(
        "InputContent | InputTextContentDict | InputImageContentDict | InputFileContentDict",
        __name__,
    )
