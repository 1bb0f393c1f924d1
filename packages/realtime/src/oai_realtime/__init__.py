# Generated from the slice of oai-realtime. Do not edit.
# ruff: noqa: E501
"""Realtime sessions: sockets, short-lived keys, and calls."""

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
    from .helpers.output_audio import AudioPart as AudioPart
    from .helpers.output_audio import OutputAudio as OutputAudio
    from .helpers.output_audio import TruncateArguments as TruncateArguments
    from .resources.beta_realtime import AsyncBetaRealtime as AsyncBetaRealtime
    from .resources.beta_realtime import BetaRealtime as BetaRealtime
    from .resources.beta_realtime_sessions import (
        AsyncBetaRealtimeSessions as AsyncBetaRealtimeSessions,
    )
    from .resources.beta_realtime_sessions import BetaRealtimeSessions as BetaRealtimeSessions
    from .resources.beta_realtime_transcription_sessions import (
        AsyncBetaRealtimeTranscriptionSessions as AsyncBetaRealtimeTranscriptionSessions,
    )
    from .resources.beta_realtime_transcription_sessions import (
        BetaRealtimeTranscriptionSessions as BetaRealtimeTranscriptionSessions,
    )
    from .resources.realtime import AsyncRealtime as AsyncRealtime
    from .resources.realtime import Realtime as Realtime
    from .resources.realtime_calls import AsyncRealtimeCalls as AsyncRealtimeCalls
    from .resources.realtime_calls import RealtimeCalls as RealtimeCalls
    from .resources.realtime_client_secrets import (
        AsyncRealtimeClientSecrets as AsyncRealtimeClientSecrets,
    )
    from .resources.realtime_client_secrets import RealtimeClientSecrets as RealtimeClientSecrets
    from .resources.realtime_translations import (
        AsyncRealtimeTranslations as AsyncRealtimeTranslations,
    )
    from .resources.realtime_translations import RealtimeTranslations as RealtimeTranslations
    from .resources.realtime_translations_client_secrets import (
        AsyncRealtimeTranslationsClientSecrets as AsyncRealtimeTranslationsClientSecrets,
    )
    from .resources.realtime_translations_client_secrets import (
        RealtimeTranslationsClientSecrets as RealtimeTranslationsClientSecrets,
    )
    from .sockets.beta_realtime import AsyncBetaRealtimeConnection as AsyncBetaRealtimeConnection
    from .sockets.beta_realtime import BetaRealtimeConnection as BetaRealtimeConnection
    from .sockets.realtime import AsyncRealtimeConnection as AsyncRealtimeConnection
    from .sockets.realtime import RealtimeConnection as RealtimeConnection
    from .sockets.realtime_translations import (
        AsyncRealtimeTranslationsConnection as AsyncRealtimeTranslationsConnection,
    )
    from .sockets.realtime_translations import (
        RealtimeTranslationsConnection as RealtimeTranslationsConnection,
    )
    # isort: on
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".helpers.output_audio": "AudioPart OutputAudio TruncateArguments",
        ".resources.beta_realtime": "AsyncBetaRealtime BetaRealtime",
        ".resources.beta_realtime_sessions": "AsyncBetaRealtimeSessions BetaRealtimeSessions",
        ".resources.beta_realtime_transcription_sessions": "AsyncBetaRealtimeTranscriptionSessions BetaRealtimeTranscriptionSessions",
        ".resources.realtime": "AsyncRealtime Realtime",
        ".resources.realtime_calls": "AsyncRealtimeCalls RealtimeCalls",
        ".resources.realtime_client_secrets": "AsyncRealtimeClientSecrets RealtimeClientSecrets",
        ".resources.realtime_translations": "AsyncRealtimeTranslations RealtimeTranslations",
        ".resources.realtime_translations_client_secrets": "AsyncRealtimeTranslationsClientSecrets RealtimeTranslationsClientSecrets",
        ".sockets.beta_realtime": "AsyncBetaRealtimeConnection BetaRealtimeConnection",
        ".sockets.realtime": "AsyncRealtimeConnection RealtimeConnection",
        ".sockets.realtime_translations": "AsyncRealtimeTranslationsConnection RealtimeTranslationsConnection",
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
