# Generated from AssistantsApiResponseFormatOption. Do not edit.
"""AssistantsApiResponseFormatOption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.response_format_json_object import ResponseFormatJsonObject
    from oai_shared.components.response_format_json_schema import ResponseFormatJsonSchema
    from oai_shared.components.response_format_text import ResponseFormatText

if TYPE_CHECKING:
    AssistantsApiResponseFormatOption: TypeAlias = (
        ResponseFormatText
        | ResponseFormatJsonObject
        | ResponseFormatJsonSchema
        | Literal["auto"]
        | UnknownComponent
    )
    """`response_format` of `AssistantObject`, `client.beta.assistants.create`, `client.beta.threads.runs.create` and others. Told apart by `type`."""
else:
    AssistantsApiResponseFormatOption = TaggedUnion(
        "AssistantsApiResponseFormatOption",
        __name__,
        "type",
        {
            "text": "ResponseFormatText",
            "json_object": "ResponseFormatJsonObject",
            "json_schema": "ResponseFormatJsonSchema",
        },
    )
