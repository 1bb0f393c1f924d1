# Generated from the surfaces of all packages. Do not edit.
"""All groups of the OpenAI API with one client; their types are in `oai.types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_assistants.helpers.handlers import AssistantEventHandler as AssistantEventHandler
    from oai_assistants.helpers.handlers import (
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from oai_core import NULL as NULL
    from oai_core import About as About
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AsyncConnection as AsyncConnection
    from oai_core import AsyncConnectionManager as AsyncConnectionManager
    from oai_core import AsyncPage as AsyncPage
    from oai_core import AsyncPaginator as AsyncPaginator
    from oai_core import AsyncStream as AsyncStream
    from oai_core import AsyncToolRun as AsyncToolRun
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import BinaryResponse as BinaryResponse
    from oai_core import Component as Component
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import Connection as Connection
    from oai_core import ConnectionManager as ConnectionManager
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import Page as Page
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import PollTimeoutError as PollTimeoutError
    from oai_core import Progress as Progress
    from oai_core import RateLimitError as RateLimitError
    from oai_core import RawResponse as RawResponse
    from oai_core import ReconnectingEvent as ReconnectingEvent
    from oai_core import ReconnectingOverrides as ReconnectingOverrides
    from oai_core import Request as Request
    from oai_core import RequestOptions as RequestOptions
    from oai_core import Stream as Stream
    from oai_core import StreamError as StreamError
    from oai_core import StructuredOutputError as StructuredOutputError
    from oai_core import Timeout as Timeout
    from oai_core import Tool as Tool
    from oai_core import ToolContext as ToolContext
    from oai_core import ToolError as ToolError
    from oai_core import ToolLimitError as ToolLimitError
    from oai_core import ToolRefusedError as ToolRefusedError
    from oai_core import ToolRun as ToolRun
    from oai_core import ToolRunResult as ToolRunResult
    from oai_core import UnknownComponent as UnknownComponent
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import adescribe as adescribe
    from oai_core import describe as describe
    from oai_core import hookimpl as hookimpl
    from oai_core import tool as tool
    from oai_files.helpers.errors import UploadInterruptedError as UploadInterruptedError
    from oai_vector_stores.helpers.errors import VectorStoreUploadError as VectorStoreUploadError

    from . import types as types
    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
else:
    _MODULES = {
        ".": "types",
        ".client": "AsyncOpenAI OpenAI",
        "oai_assistants.helpers.handlers": "AssistantEventHandler AsyncAssistantEventHandler",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError About AsyncConnection AsyncConnectionManager AsyncPage "
            "AsyncPaginator AsyncStream AsyncToolRun AuthenticationError BadRequestError "
            "BinaryResponse Component ConfigurationError ConflictError Connection "
            "ConnectionManager ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError Page PermissionDeniedError PluginError PollTimeoutError Progress "
            "RateLimitError RawResponse ReconnectingEvent ReconnectingOverrides Request "
            "RequestOptions Stream StreamError StructuredOutputError Timeout Tool ToolContext "
            "ToolError ToolLimitError ToolRefusedError ToolRun ToolRunResult UnknownComponent "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "adescribe describe hookimpl tool "
        ),
        "oai_files.helpers.errors": "UploadInterruptedError",
        "oai_vector_stores.helpers.errors": "VectorStoreUploadError",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
