# Generated from the slice of oai-chatkit. Do not edit.
"""Sessions and threads of ChatKit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
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
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import ActiveStatus as ActiveStatus
    from .components import AssistantMessageItem as AssistantMessageItem
    from .components import Attachment as Attachment
    from .components import AttachmentType as AttachmentType
    from .components import AutomaticThreadTitlingParam as AutomaticThreadTitlingParam
    from .components import ChatkitConfigurationParam as ChatkitConfigurationParam
    from .components import ChatKitThread as ChatKitThread
    from .components import ChatkitWorkflow as ChatkitWorkflow
    from .components import ChatkitWorkflowTracing as ChatkitWorkflowTracing
    from .components import ChatSession as ChatSession
    from .components import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling
    from .components import ChatSessionChatkitConfiguration as ChatSessionChatkitConfiguration
    from .components import ChatSessionFileUpload as ChatSessionFileUpload
    from .components import ChatSessionHistory as ChatSessionHistory
    from .components import ChatSessionRateLimits as ChatSessionRateLimits
    from .components import ChatSessionResource as ChatSessionResource
    from .components import ChatSessionStatus as ChatSessionStatus
    from .components import ClientToolCallItem as ClientToolCallItem
    from .components import ClientToolCallStatus as ClientToolCallStatus
    from .components import ClosedStatus as ClosedStatus
    from .components import CreateChatSessionBody as CreateChatSessionBody
    from .components import Data as Data
    from .components import DeletedThreadResource as DeletedThreadResource
    from .components import ExpiresAfterParam as ExpiresAfterParam
    from .components import FileAnnotation as FileAnnotation
    from .components import FileAnnotationSource as FileAnnotationSource
    from .components import FileUploadParam as FileUploadParam
    from .components import HistoryParam as HistoryParam
    from .components import InferenceOptions as InferenceOptions
    from .components import LockedStatus as LockedStatus
    from .components import RateLimitsParam as RateLimitsParam
    from .components import ResponseOutputText as ResponseOutputText
    from .components import ResponseOutputTextAnnotationsItem as ResponseOutputTextAnnotationsItem
    from .components import TaskGroupItem as TaskGroupItem
    from .components import TaskGroupTask as TaskGroupTask
    from .components import TaskItem as TaskItem
    from .components import TaskType as TaskType
    from .components import ThreadDeleteResponse as ThreadDeleteResponse
    from .components import ThreadItem as ThreadItem
    from .components import ThreadItemListResource as ThreadItemListResource
    from .components import ThreadListResource as ThreadListResource
    from .components import ThreadResource as ThreadResource
    from .components import ThreadResourceStatus as ThreadResourceStatus
    from .components import ToolChoice as ToolChoice
    from .components import UrlAnnotation as UrlAnnotation
    from .components import UrlAnnotationSource as UrlAnnotationSource
    from .components import UserMessageInputText as UserMessageInputText
    from .components import UserMessageItem as UserMessageItem
    from .components import UserMessageItemContentItem as UserMessageItemContentItem
    from .components import UserMessageQuotedText as UserMessageQuotedText
    from .components import WidgetMessageItem as WidgetMessageItem
    from .components import WorkflowParam as WorkflowParam
    from .components import WorkflowTracingParam as WorkflowTracingParam
    from .params import AutomaticThreadTitlingParamDict as AutomaticThreadTitlingParamDict
    from .params import BetaChatkitSessionsCreateParams as BetaChatkitSessionsCreateParams
    from .params import BetaChatkitThreadsListItemsParams as BetaChatkitThreadsListItemsParams
    from .params import BetaChatkitThreadsListParams as BetaChatkitThreadsListParams
    from .params import ChatkitConfigurationParamDict as ChatkitConfigurationParamDict
    from .params import ExpiresAfterParamDict as ExpiresAfterParamDict
    from .params import FileUploadParamDict as FileUploadParamDict
    from .params import HistoryParamDict as HistoryParamDict
    from .params import RateLimitsParamDict as RateLimitsParamDict
    from .params import WorkflowParamDict as WorkflowParamDict
    from .params import WorkflowTracingParamDict as WorkflowTracingParamDict
    from .resources.beta_chatkit import AsyncBetaChatkit as AsyncBetaChatkit
    from .resources.beta_chatkit import BetaChatkit as BetaChatkit
    from .resources.beta_chatkit_sessions import (
        AsyncBetaChatkitSessions as AsyncBetaChatkitSessions,
    )
    from .resources.beta_chatkit_sessions import BetaChatkitSessions as BetaChatkitSessions
    from .resources.beta_chatkit_threads import AsyncBetaChatkitThreads as AsyncBetaChatkitThreads
    from .resources.beta_chatkit_threads import BetaChatkitThreads as BetaChatkitThreads
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "ActiveStatus AssistantMessageItem Attachment AttachmentType "
            "AutomaticThreadTitlingParam ChatKitThread ChatSession "
            "ChatSessionAutomaticThreadTitling ChatSessionChatkitConfiguration "
            "ChatSessionFileUpload ChatSessionHistory ChatSessionRateLimits "
            "ChatSessionResource ChatSessionStatus ChatkitConfigurationParam ChatkitWorkflow "
            "ChatkitWorkflowTracing ClientToolCallItem ClientToolCallStatus ClosedStatus "
            "CreateChatSessionBody Data DeletedThreadResource ExpiresAfterParam "
            "FileAnnotation FileAnnotationSource FileUploadParam HistoryParam "
            "InferenceOptions LockedStatus RateLimitsParam ResponseOutputText "
            "ResponseOutputTextAnnotationsItem TaskGroupItem TaskGroupTask TaskItem TaskType "
            "ThreadDeleteResponse ThreadItem ThreadItemListResource ThreadListResource "
            "ThreadResource ThreadResourceStatus ToolChoice UrlAnnotation UrlAnnotationSource "
            "UserMessageInputText UserMessageItem UserMessageItemContentItem "
            "UserMessageQuotedText WidgetMessageItem WorkflowParam WorkflowTracingParam "
        ),
        ".params": (
            "AutomaticThreadTitlingParamDict BetaChatkitSessionsCreateParams "
            "BetaChatkitThreadsListItemsParams BetaChatkitThreadsListParams "
            "ChatkitConfigurationParamDict ExpiresAfterParamDict FileUploadParamDict "
            "HistoryParamDict RateLimitsParamDict WorkflowParamDict WorkflowTracingParamDict "
        ),
        ".resources.beta_chatkit": "AsyncBetaChatkit BetaChatkit",
        ".resources.beta_chatkit_sessions": "AsyncBetaChatkitSessions BetaChatkitSessions",
        ".resources.beta_chatkit_threads": "AsyncBetaChatkitThreads BetaChatkitThreads",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
