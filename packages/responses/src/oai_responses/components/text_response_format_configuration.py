# Generated from TextResponseFormatConfiguration. Do not edit.
"""TextResponseFormatConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.response_format_json_object import ResponseFormatJsonObject
    from oai_shared.components.response_format_text import ResponseFormatText

    from .text_response_format_json_schema import TextResponseFormatJsonSchema

if TYPE_CHECKING:
    TextResponseFormatConfiguration: TypeAlias = (
        ResponseFormatText
        | TextResponseFormatJsonSchema
        | ResponseFormatJsonObject
        | UnknownComponent
    )
    """`format` of `CreateEvalResponsesRunDataSourceSamplingParamsText` and `ResponseTextParam`. Told apart by `type`."""
else:
    TextResponseFormatConfiguration = TaggedUnion(
        "TextResponseFormatConfiguration",
        __name__,
        "type",
        {
            "text": "ResponseFormatText",
            "json_schema": "TextResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    )
