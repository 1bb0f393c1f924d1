# Generated from ResponseFormatJsonSchema. Do not edit.
"""ResponseFormatJsonSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchema


@component("ResponseFormatJsonSchemaJsonSchema")
class ResponseFormatJsonSchemaJsonSchema(Component):
    """An object of the API."""

    description: str | None = None
    name: str
    schema: ResponseFormatJsonSchemaSchema | None = None
    strict: bool | None = None
    """Follow the schema exactly. Default: `False`."""


@component("ResponseFormatJsonSchema")
class ResponseFormatJsonSchema(Component):
    """An object of `type` "json_schema"."""

    type: Literal["json_schema"] = "json_schema"
    json_schema: ResponseFormatJsonSchemaJsonSchema
