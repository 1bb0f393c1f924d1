# Generated from CreateChatCompletionRequest. Do not edit.
"""CreateChatCompletionRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from oai_shared.params.chat_completion_tool import ChatCompletionToolDict
    from oai_shared.params.response_format_json_object import ResponseFormatJsonObjectDict
    from oai_shared.params.response_format_json_schema import ResponseFormatJsonSchemaDict
    from oai_shared.params.response_format_text import ResponseFormatTextDict
    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.create_chat_completion_request import (
        CreateChatCompletionRequestResponseFormat,
        CreateChatCompletionRequestToolsItem,
        CreateChatCompletionRequestWebSearchOptionsUserLocation,
    )
    from ..components.web_search_context_size import WebSearchContextSize
    from ..components.web_search_location import WebSearchLocation
    from .custom_tool_chat_completions import CustomToolChatCompletionsDict
    from .web_search_location import WebSearchLocationDict


class CreateChatCompletionRequestWebSearchOptionsUserLocationDict(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptionsUserLocation` as a mapping."""

    type: Required[Literal["approximate"]]
    approximate: Required[WebSearchLocation | WebSearchLocationDict]


class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptions` as a mapping."""

    user_location: (
        CreateChatCompletionRequestWebSearchOptionsUserLocation
        | CreateChatCompletionRequestWebSearchOptionsUserLocationDict
        | None
    )
    search_context_size: WebSearchContextSize


class CreateChatCompletionRequestAudioDict(TypedDict, total=False):
    """`CreateChatCompletionRequestAudio` as a mapping."""

    voice: Required[VoiceIdsOrCustomVoiceLike]
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]


if TYPE_CHECKING:
    CreateChatCompletionRequestResponseFormatLike: TypeAlias = "CreateChatCompletionRequestResponseFormat | ResponseFormatTextDict | ResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict"
else:
    CreateChatCompletionRequestResponseFormatLike = Alias(
        "CreateChatCompletionRequestResponseFormat | ResponseFormatTextDict | ResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict",
        __name__,
    )

if TYPE_CHECKING:
    CreateChatCompletionRequestToolsItemLike: TypeAlias = "CreateChatCompletionRequestToolsItem | ChatCompletionToolDict | CustomToolChatCompletionsDict"
else:
    CreateChatCompletionRequestToolsItemLike = Alias(
        "CreateChatCompletionRequestToolsItem | ChatCompletionToolDict | CustomToolChatCompletionsDict",
        __name__,
    )
