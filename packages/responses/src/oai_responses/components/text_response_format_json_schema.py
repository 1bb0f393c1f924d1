# Generated from TextResponseFormatJsonSchema. Do not edit.
"""TextResponseFormatJsonSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchema,
    )


@component("TextResponseFormatJsonSchema")
class TextResponseFormatJsonSchema(Component):
    """An object of `type` "json_schema"."""

    type: Literal["json_schema"] = "json_schema"
    description: str | None = None
    name: str
    schema: ResponseFormatJsonSchemaSchema
    strict: bool | None = None
    """Follow the schema exactly. Default: `False`."""
