"""The core of a modular client for the OpenAI API: transport, hooks, codec, streams and pages."""

from typing import TYPE_CHECKING

from ._version import __version__ as __version__
from .lazy import lazy_names

if TYPE_CHECKING:
    from .call import Call as Call
    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .codec import Codec as Codec
    from .components import NULL as NULL
    from .components import Component as Component
    from .components import UnknownComponent as UnknownComponent
    from .config import ClientConfig as ClientConfig
    from .effects import Invoke as Invoke
    from .effects import Send as Send
    from .effects import Sleep as Sleep
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from .errors import LengthFinishReasonError as LengthFinishReasonError
    from .errors import NotFoundError as NotFoundError
    from .errors import OpenAIError as OpenAIError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import PluginError as PluginError
    from .errors import RateLimitError as RateLimitError
    from .errors import StreamError as StreamError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from .errors import WebSocketQueueFullError as WebSocketQueueFullError
    from .helpers.polling import PollTimeoutError as PollTimeoutError
    from .helpers.progress import Progress as Progress
    from .hooks import hookimpl as hookimpl
    from .hooks import per_attempt as per_attempt
    from .operations import Operation as Operation
    from .options import ClientOptions as ClientOptions
    from .options import RequestOptions as RequestOptions
    from .options import StreamTo as StreamTo
    from .options import Timeout as Timeout
    from .pages import AsyncPage as AsyncPage
    from .pages import AsyncPaginator as AsyncPaginator
    from .pages import Page as Page
    from .raw import BinaryResponse as BinaryResponse
    from .raw import RawResponse as RawResponse
    from .raw import StreamedResponse as StreamedResponse
    from .requests import Request as Request
    from .requests import adescribe as adescribe
    from .requests import describe as describe
    from .retries import RetryPolicy as RetryPolicy
    from .sockets.connection import AsyncConnection as AsyncConnection
    from .sockets.connection import Connection as Connection
    from .sockets.manager import AsyncConnectionManager as AsyncConnectionManager
    from .sockets.manager import ConnectionManager as ConnectionManager
    from .sockets.options import ConnectOptions as ConnectOptions
    from .sockets.reconnecting import ReconnectingEvent as ReconnectingEvent
    from .sockets.reconnecting import ReconnectingOverrides as ReconnectingOverrides
    from .streams import AsyncStream as AsyncStream
    from .streams import Stream as Stream
    from .structured.errors import StructuredOutputError as StructuredOutputError
    from .structured.metadata import About as About
    from .tools.calls import ToolRunResult as ToolRunResult
    from .tools.context import ToolContext as ToolContext
    from .tools.definition import Tool as Tool
    from .tools.errors import ToolError as ToolError
    from .tools.errors import ToolLimitError as ToolLimitError
    from .tools.errors import ToolRefusedError as ToolRefusedError
    from .tools.loop import AsyncToolRun as AsyncToolRun
    from .tools.loop import ToolRun as ToolRun
    from .tools.make import tool as tool
    from .transport.sockets.settings import SocketOptions as SocketOptions
    from .wire import WireRequest as WireRequest
    from .wire import WireResponse as WireResponse
else:
    _MODULES = {
        ".call": "Call",
        ".client": "AsyncOpenAI OpenAI",
        ".codec": "Codec",
        ".components": "NULL Component UnknownComponent",
        ".config": "ClientConfig",
        ".effects": "Invoke Send Sleep",
        ".errors": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError "
            "AuthenticationError BadRequestError ConfigurationError ConflictError "
            "ContentFilterFinishReasonError InternalServerError InvalidWebhookSignatureError "
            "LengthFinishReasonError NotFoundError OpenAIError PermissionDeniedError PluginError "
            "RateLimitError StreamError UnprocessableEntityError WebSocketConnectionClosedError "
            "WebSocketQueueFullError"
        ),
        ".helpers.polling": "PollTimeoutError",
        ".helpers.progress": "Progress",
        ".hooks": "hookimpl per_attempt",
        ".operations": "Operation",
        ".options": "ClientOptions RequestOptions StreamTo Timeout",
        ".pages": "AsyncPage AsyncPaginator Page",
        ".raw": "BinaryResponse RawResponse StreamedResponse",
        ".requests": "Request adescribe describe",
        ".retries": "RetryPolicy",
        ".sockets.connection": "AsyncConnection Connection",
        ".sockets.manager": "AsyncConnectionManager ConnectionManager",
        ".sockets.options": "ConnectOptions",
        ".sockets.reconnecting": "ReconnectingEvent ReconnectingOverrides",
        ".streams": "AsyncStream Stream",
        ".structured.errors": "StructuredOutputError",
        ".structured.metadata": "About",
        ".tools.calls": "ToolRunResult",
        ".tools.context": "ToolContext",
        ".tools.definition": "Tool",
        ".tools.errors": "ToolError ToolLimitError ToolRefusedError",
        ".tools.loop": "AsyncToolRun ToolRun",
        ".tools.make": "tool",
        ".transport.sockets.settings": "SocketOptions",
        ".wire": "WireRequest WireResponse",
    }
    _TABLE = {name: module for module, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
