# Generated from BetaTextResponseFormatJsonSchema. Do not edit.
"""BetaTextResponseFormatJsonSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_response_format_json_schema_schema import BetaResponseFormatJsonSchemaSchema


@component("BetaTextResponseFormatJsonSchema")
class BetaTextResponseFormatJsonSchema(Component):
    """A member of `BetaTextResponseFormatConfiguration`, told by `type` = `"json_schema"`."""

    type: Literal["json_schema"] = "json_schema"
    description: str | None = None
    """What it is and is for, in free text."""

    name: str
    """Name of the format."""

    schema: BetaResponseFormatJsonSchemaSchema
    """A JSON schema."""

    strict: bool | None = None
    """Whether the schema is followed exactly; only a part of JSON Schema is allowed then. Default: `False`."""
