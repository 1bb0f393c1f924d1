# Generated from the slice of oai-chatkit. Do not edit.
"""Request parameters of oai-chatkit, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .automatic_thread_titling_param import (
        AutomaticThreadTitlingParamDict as AutomaticThreadTitlingParamDict,
    )
    from .beta_chatkit_sessions_create_params import (
        BetaChatkitSessionsCreateParams as BetaChatkitSessionsCreateParams,
    )
    from .beta_chatkit_threads_list_items_params import (
        BetaChatkitThreadsListItemsParams as BetaChatkitThreadsListItemsParams,
    )
    from .beta_chatkit_threads_list_params import (
        BetaChatkitThreadsListParams as BetaChatkitThreadsListParams,
    )
    from .chatkit_configuration_param import (
        ChatkitConfigurationParamDict as ChatkitConfigurationParamDict,
    )
    from .expires_after_param import ExpiresAfterParamDict as ExpiresAfterParamDict
    from .file_upload_param import FileUploadParamDict as FileUploadParamDict
    from .history_param import HistoryParamDict as HistoryParamDict
    from .rate_limits_param import RateLimitsParamDict as RateLimitsParamDict
    from .workflow_param import WorkflowParamDict as WorkflowParamDict
    from .workflow_tracing_param import WorkflowTracingParamDict as WorkflowTracingParamDict

    ChatSessionChatKitConfigurationParam: TypeAlias = ChatkitConfigurationParamDict
    ChatSessionExpiresAfterParam: TypeAlias = ExpiresAfterParamDict
    ChatSessionRateLimitsParam: TypeAlias = RateLimitsParamDict
    ChatSessionWorkflowParam: TypeAlias = WorkflowParamDict
    SessionCreateParams: TypeAlias = BetaChatkitSessionsCreateParams
    ThreadListItemsParams: TypeAlias = BetaChatkitThreadsListItemsParams
    ThreadListParams: TypeAlias = BetaChatkitThreadsListParams
else:
    _MODULES = {
        ".automatic_thread_titling_param": "AutomaticThreadTitlingParamDict",
        ".beta_chatkit_sessions_create_params": "BetaChatkitSessionsCreateParams",
        ".beta_chatkit_threads_list_items_params": "BetaChatkitThreadsListItemsParams",
        ".beta_chatkit_threads_list_params": "BetaChatkitThreadsListParams",
        ".chatkit_configuration_param": "ChatkitConfigurationParamDict",
        ".expires_after_param": "ExpiresAfterParamDict",
        ".file_upload_param": "FileUploadParamDict",
        ".history_param": "HistoryParamDict",
        ".rate_limits_param": "RateLimitsParamDict",
        ".workflow_param": "WorkflowParamDict",
        ".workflow_tracing_param": "WorkflowTracingParamDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ChatSessionChatKitConfigurationParam": "ChatkitConfigurationParamDict",
        "ChatSessionExpiresAfterParam": "ExpiresAfterParamDict",
        "ChatSessionRateLimitsParam": "RateLimitsParamDict",
        "ChatSessionWorkflowParam": "WorkflowParamDict",
        "SessionCreateParams": "BetaChatkitSessionsCreateParams",
        "ThreadListItemsParams": "BetaChatkitThreadsListItemsParams",
        "ThreadListParams": "BetaChatkitThreadsListParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
