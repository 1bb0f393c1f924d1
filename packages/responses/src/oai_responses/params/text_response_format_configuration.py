# Generated from TextResponseFormatConfiguration. Do not edit.
"""TextResponseFormatConfiguration in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.params.response_format_json_object import ResponseFormatJsonObjectDict
    from oai_shared.params.response_format_text import ResponseFormatTextDict

    from ..components.text_response_format_configuration import TextResponseFormatConfiguration
    from .text_response_format_json_schema import TextResponseFormatJsonSchemaDict

if TYPE_CHECKING:
    TextResponseFormatConfigurationLike: TypeAlias = "TextResponseFormatConfiguration | ResponseFormatTextDict | TextResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict"
else:
    TextResponseFormatConfigurationLike = Alias(
        "TextResponseFormatConfiguration | ResponseFormatTextDict | TextResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict",
        __name__,
    )
