# Generated from TextResponseFormatJsonSchema. Do not edit.
"""TextResponseFormatJsonSchema in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.params.response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchemaLike,
    )


class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`TextResponseFormatJsonSchema` as a mapping."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[ResponseFormatJsonSchemaSchemaLike]
    strict: bool | None
