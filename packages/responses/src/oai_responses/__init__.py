# Generated from the slice of oai-responses. Do not edit.
"""Model responses, and conversations that keep their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    # isort: off
    from .components import *
    from .params import *

    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AsyncConnectionManager as AsyncConnectionManager
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ConnectionManager as ConnectionManager
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NULL as NULL
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import PollTimeoutError as PollTimeoutError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import ReconnectingEvent as ReconnectingEvent
    from oai_core import ReconnectingOverrides as ReconnectingOverrides
    from oai_core import StreamError as StreamError
    from oai_core import StructuredOutputError as StructuredOutputError
    from oai_core import Timeout as Timeout
    from oai_core import ToolContext as ToolContext
    from oai_core import ToolError as ToolError
    from oai_core import ToolLimitError as ToolLimitError
    from oai_core import ToolRefusedError as ToolRefusedError
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl
    from oai_core import tool as tool
    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .helpers.parsed import ParsedResponse as ParsedResponse
    from .helpers.parsed import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
    from .helpers.parsed import ParsedResponseOutputMessage as ParsedResponseOutputMessage
    from .helpers.parsed import ParsedResponseOutputText as ParsedResponseOutputText
    from .helpers.streaming import AsyncResponseStream as AsyncResponseStream
    from .helpers.streaming import AsyncResponseStreamManager as AsyncResponseStreamManager
    from .helpers.streaming import ResponseStream as ResponseStream
    from .helpers.streaming import ResponseStreamManager as ResponseStreamManager
    from .resources.conversations import AsyncConversations as AsyncConversations
    from .resources.conversations import Conversations as Conversations
    from .resources.conversations_items import AsyncConversationsItems as AsyncConversationsItems
    from .resources.conversations_items import ConversationsItems as ConversationsItems
    from .resources.responses import AsyncResponses as AsyncResponses
    from .resources.responses import Responses as Responses
    from .resources.responses_input_items import (
        AsyncResponsesInputItems as AsyncResponsesInputItems,
    )
    from .resources.responses_input_items import ResponsesInputItems as ResponsesInputItems
    from .resources.responses_input_tokens import (
        AsyncResponsesInputTokens as AsyncResponsesInputTokens,
    )
    from .resources.responses_input_tokens import ResponsesInputTokens as ResponsesInputTokens
    from .sockets.responses import AsyncResponsesConnection as AsyncResponsesConnection
    from .sockets.responses import ResponsesConnection as ResponsesConnection
    # isort: on
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".helpers.parsed": (
            "ParsedResponse ParsedResponseFunctionToolCall ParsedResponseOutputMessage "
            "ParsedResponseOutputText "
        ),
        ".helpers.streaming": (
            "AsyncResponseStream AsyncResponseStreamManager ResponseStream ResponseStreamManager "
        ),
        ".resources.conversations": "AsyncConversations Conversations",
        ".resources.conversations_items": "AsyncConversationsItems ConversationsItems",
        ".resources.responses": "AsyncResponses Responses",
        ".resources.responses_input_items": "AsyncResponsesInputItems ResponsesInputItems",
        ".resources.responses_input_tokens": "AsyncResponsesInputTokens ResponsesInputTokens",
        ".sockets.responses": "AsyncResponsesConnection ResponsesConnection",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AsyncConnectionManager AuthenticationError BadRequestError "
            "ConfigurationError ConflictError ConnectionManager "
            "ContentFilterFinishReasonError InternalServerError InvalidWebhookSignatureError "
            "LengthFinishReasonError NULL NotFoundError OpenAIError PermissionDeniedError "
            "PluginError PollTimeoutError RateLimitError ReconnectingEvent "
            "ReconnectingOverrides StreamError StructuredOutputError Timeout ToolContext "
            "ToolError ToolLimitError ToolRefusedError UnprocessableEntityError "
            "WebSocketConnectionClosedError WebSocketQueueFullError hookimpl tool "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __getattr__, __dir__ = lazy_names(
        __name__,
        _TABLE,
        parts=(
            ".components",
            ".params",
        ),
    )
