# Generated from the slice of oai-chat. Do not edit.
# ruff: noqa: E501
"""Chat completions, and the older text completions."""

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
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
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
    from .helpers.accumulating import ChatCompletionStreamState as ChatCompletionStreamState
    from .helpers.events import ChatCompletionStreamEvent as ChatCompletionStreamEvent
    from .helpers.events import ChunkEvent as ChunkEvent
    from .helpers.events import ContentDeltaEvent as ContentDeltaEvent
    from .helpers.events import ContentDoneEvent as ContentDoneEvent
    from .helpers.events import (
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
    )
    from .helpers.events import (
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
    )
    from .helpers.events import LogprobsContentDeltaEvent as LogprobsContentDeltaEvent
    from .helpers.events import LogprobsContentDoneEvent as LogprobsContentDoneEvent
    from .helpers.events import LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent
    from .helpers.events import LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent
    from .helpers.events import RefusalDeltaEvent as RefusalDeltaEvent
    from .helpers.events import RefusalDoneEvent as RefusalDoneEvent
    from .helpers.parsed import ParsedChatCompletion as ParsedChatCompletion
    from .helpers.parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from .helpers.parsed import ParsedChoice as ParsedChoice
    from .helpers.parsed import ParsedFunction as ParsedFunction
    from .helpers.parsed import ParsedFunctionToolCall as ParsedFunctionToolCall
    from .helpers.streams import AsyncChatCompletionStream as AsyncChatCompletionStream
    from .helpers.streams import (
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
    )
    from .helpers.streams import ChatCompletionStream as ChatCompletionStream
    from .helpers.streams import ChatCompletionStreamManager as ChatCompletionStreamManager
    from .resources.chat import AsyncChat as AsyncChat
    from .resources.chat import Chat as Chat
    from .resources.chat_completions import AsyncChatCompletions as AsyncChatCompletions
    from .resources.chat_completions import ChatCompletions as ChatCompletions
    from .resources.chat_completions_messages import (
        AsyncChatCompletionsMessages as AsyncChatCompletionsMessages,
    )
    from .resources.chat_completions_messages import (
        ChatCompletionsMessages as ChatCompletionsMessages,
    )
    from .resources.completions import AsyncCompletions as AsyncCompletions
    from .resources.completions import Completions as Completions
    # isort: on
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".helpers.accumulating": "ChatCompletionStreamState",
        ".helpers.events": (
            "ChatCompletionStreamEvent ChunkEvent ContentDeltaEvent ContentDoneEvent "
            "FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent "
            "LogprobsContentDeltaEvent LogprobsContentDoneEvent LogprobsRefusalDeltaEvent "
            "LogprobsRefusalDoneEvent RefusalDeltaEvent RefusalDoneEvent "
        ),
        ".helpers.parsed": (
            "ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunction "
            "ParsedFunctionToolCall "
        ),
        ".helpers.streams": (
            "AsyncChatCompletionStream AsyncChatCompletionStreamManager ChatCompletionStream "
            "ChatCompletionStreamManager "
        ),
        ".resources.chat": "AsyncChat Chat",
        ".resources.chat_completions": "AsyncChatCompletions ChatCompletions",
        ".resources.chat_completions_messages": "AsyncChatCompletionsMessages ChatCompletionsMessages",
        ".resources.completions": "AsyncCompletions Completions",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError PollTimeoutError RateLimitError "
            "StreamError StructuredOutputError Timeout ToolContext ToolError ToolLimitError "
            "ToolRefusedError UnprocessableEntityError WebSocketConnectionClosedError "
            "WebSocketQueueFullError hookimpl tool "
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
