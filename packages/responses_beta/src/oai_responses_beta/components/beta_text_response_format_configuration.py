# Generated from BetaTextResponseFormatConfiguration. Do not edit.
"""BetaTextResponseFormatConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_response_format_json_object import BetaResponseFormatJsonObject
    from .beta_response_format_text import BetaResponseFormatText
    from .beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema

if TYPE_CHECKING:
    BetaTextResponseFormatConfiguration: TypeAlias = (
        BetaResponseFormatText
        | BetaTextResponseFormatJsonSchema
        | BetaResponseFormatJsonObject
        | UnknownComponent
    )
    """`format` of `BetaResponseTextParam`. Told apart by `type`."""
else:
    BetaTextResponseFormatConfiguration = TaggedUnion(
        "BetaTextResponseFormatConfiguration",
        __name__,
        "type",
        {
            "text": "BetaResponseFormatText",
            "json_schema": "BetaTextResponseFormatJsonSchema",
            "json_object": "BetaResponseFormatJsonObject",
        },
    )
