# Generated from ResponseFormatJsonSchema. Do not edit.
"""ResponseFormatJsonSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchema


@component("ResponseFormatJsonSchemaJsonSchema")
class ResponseFormatJsonSchemaJsonSchema(Component):
    """`json_schema` of `ResponseFormatJsonSchema`."""

    description: str | None = None
    """What it is and is for, in free text."""

    name: str
    """Name of the format."""

    schema: ResponseFormatJsonSchemaSchema | None = None
    """A JSON schema."""

    strict: bool | None = None
    """Whether the schema is followed exactly; only a part of JSON Schema is allowed then. Default: `False`."""


@component("ResponseFormatJsonSchema")
class ResponseFormatJsonSchema(Component):
    """A member of `AssistantsApiResponseFormatOption`, `CreateChatCompletionRequestResponseFormat` and `CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat`, told by `type` = `"json_schema"`."""

    type: Literal["json_schema"] = "json_schema"
    json_schema: ResponseFormatJsonSchemaJsonSchema
    """The schema that the answer follows, with a name."""
