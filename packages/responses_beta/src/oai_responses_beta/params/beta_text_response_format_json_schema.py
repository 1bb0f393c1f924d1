# Generated from BetaTextResponseFormatJsonSchema. Do not edit.
"""BetaTextResponseFormatJsonSchema in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .beta_response_format_json_schema_schema import BetaResponseFormatJsonSchemaSchemaLike


class BetaTextResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`BetaTextResponseFormatJsonSchema` as a mapping."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[BetaResponseFormatJsonSchemaSchemaLike]
    strict: bool | None
