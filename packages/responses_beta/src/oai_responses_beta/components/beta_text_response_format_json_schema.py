# Generated from BetaTextResponseFormatJsonSchema. Do not edit.
"""BetaTextResponseFormatJsonSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_response_format_json_schema_schema import BetaResponseFormatJsonSchemaSchema


@component("BetaTextResponseFormatJsonSchema")
class BetaTextResponseFormatJsonSchema(Component):
    """An object of `type` "json_schema"."""

    type: Literal["json_schema"] = "json_schema"
    description: str | None = None
    name: str
    schema: BetaResponseFormatJsonSchemaSchema
    strict: bool | None = None
    """Follow the schema exactly. Default: `False`."""
