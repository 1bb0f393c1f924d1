# Generated from ResponseFormatJsonSchema. Do not edit.
"""ResponseFormatJsonSchema in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.response_format_json_schema import ResponseFormatJsonSchemaJsonSchema
    from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchemaLike


class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
    """`ResponseFormatJsonSchemaJsonSchema` as a mapping."""

    description: str
    name: Required[str]
    schema: ResponseFormatJsonSchemaSchemaLike
    strict: bool | None


class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`ResponseFormatJsonSchema` as a mapping."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[
        ResponseFormatJsonSchemaJsonSchema | ResponseFormatJsonSchemaJsonSchemaDict
    ]
