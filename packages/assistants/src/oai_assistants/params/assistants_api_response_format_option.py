# Generated from AssistantsApiResponseFormatOption. Do not edit.
"""AssistantsApiResponseFormatOption in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from oai_shared.params.response_format_json_object import ResponseFormatJsonObjectDict
    from oai_shared.params.response_format_json_schema import ResponseFormatJsonSchemaDict
    from oai_shared.params.response_format_text import ResponseFormatTextDict

    from ..components.assistants_api_response_format_option import AssistantsApiResponseFormatOption

if TYPE_CHECKING:
    AssistantsApiResponseFormatOptionLike: TypeAlias = 'AssistantsApiResponseFormatOption | ResponseFormatTextDict | ResponseFormatJsonObjectDict | ResponseFormatJsonSchemaDict | Literal["auto"]'
else:
    AssistantsApiResponseFormatOptionLike = Alias(
        'AssistantsApiResponseFormatOption | ResponseFormatTextDict | ResponseFormatJsonObjectDict | ResponseFormatJsonSchemaDict | Literal["auto"]',
        __name__,
    )
