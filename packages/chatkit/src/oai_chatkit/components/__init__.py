# Generated from the slice of oai-chatkit. Do not edit.
"""Components of oai-chatkit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .active_status import ActiveStatus as ActiveStatus
    from .assistant_message_item import AssistantMessageItem as AssistantMessageItem
    from .attachment import Attachment as Attachment
    from .attachment_type import AttachmentType as AttachmentType
    from .automatic_thread_titling_param import (
        AutomaticThreadTitlingParam as AutomaticThreadTitlingParam,
    )
    from .chat_session_automatic_thread_titling import (
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    )
    from .chat_session_chatkit_configuration import (
        ChatSessionChatkitConfiguration as ChatSessionChatkitConfiguration,
    )
    from .chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
    from .chat_session_history import ChatSessionHistory as ChatSessionHistory
    from .chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
    from .chat_session_resource import ChatSessionResource as ChatSessionResource
    from .chat_session_status import ChatSessionStatus as ChatSessionStatus
    from .chatkit_configuration_param import ChatkitConfigurationParam as ChatkitConfigurationParam
    from .chatkit_workflow import ChatkitWorkflow as ChatkitWorkflow
    from .chatkit_workflow_tracing import ChatkitWorkflowTracing as ChatkitWorkflowTracing
    from .client_tool_call_item import ClientToolCallItem as ClientToolCallItem
    from .client_tool_call_status import ClientToolCallStatus as ClientToolCallStatus
    from .closed_status import ClosedStatus as ClosedStatus
    from .create_chat_session_body import CreateChatSessionBody as CreateChatSessionBody
    from .deleted_thread_resource import DeletedThreadResource as DeletedThreadResource
    from .expires_after_param import ExpiresAfterParam as ExpiresAfterParam
    from .file_annotation import FileAnnotation as FileAnnotation
    from .file_annotation_source import FileAnnotationSource as FileAnnotationSource
    from .file_upload_param import FileUploadParam as FileUploadParam
    from .history_param import HistoryParam as HistoryParam
    from .inference_options import InferenceOptions as InferenceOptions
    from .locked_status import LockedStatus as LockedStatus
    from .rate_limits_param import RateLimitsParam as RateLimitsParam
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_output_text import (
        ResponseOutputTextAnnotationsItem as ResponseOutputTextAnnotationsItem,
    )
    from .task_group_item import TaskGroupItem as TaskGroupItem
    from .task_group_task import TaskGroupTask as TaskGroupTask
    from .task_item import TaskItem as TaskItem
    from .task_type import TaskType as TaskType
    from .thread_item import ThreadItem as ThreadItem
    from .thread_item_list_resource import ThreadItemListResource as ThreadItemListResource
    from .thread_list_resource import ThreadListResource as ThreadListResource
    from .thread_resource import ThreadResource as ThreadResource
    from .thread_resource import ThreadResourceStatus as ThreadResourceStatus
    from .tool_choice import ToolChoice as ToolChoice
    from .url_annotation import UrlAnnotation as UrlAnnotation
    from .url_annotation_source import UrlAnnotationSource as UrlAnnotationSource
    from .user_message_input_text import UserMessageInputText as UserMessageInputText
    from .user_message_item import UserMessageItem as UserMessageItem
    from .user_message_item import UserMessageItemContentItem as UserMessageItemContentItem
    from .user_message_quoted_text import UserMessageQuotedText as UserMessageQuotedText
    from .widget_message_item import WidgetMessageItem as WidgetMessageItem
    from .workflow_param import WorkflowParam as WorkflowParam
    from .workflow_tracing_param import WorkflowTracingParam as WorkflowTracingParam

    ChatKitAttachment: TypeAlias = Attachment
    ChatKitResponseOutputText: TypeAlias = ResponseOutputText
    ChatKitThread: TypeAlias = ThreadResource
    ChatKitThreadAssistantMessageItem: TypeAlias = AssistantMessageItem
    ChatKitThreadItemList: TypeAlias = ThreadItemListResource
    ChatKitThreadUserMessageItem: TypeAlias = UserMessageItem
    ChatKitWidgetItem: TypeAlias = WidgetMessageItem
    ChatKitWorkflow: TypeAlias = ChatkitWorkflow
    ChatSession: TypeAlias = ChatSessionResource
    ChatSessionChatKitConfiguration: TypeAlias = ChatSessionChatkitConfiguration
    Data: TypeAlias = ThreadItem
    ThreadDeleteResponse: TypeAlias = DeletedThreadResource
else:
    _MODULES = {
        ".active_status": "ActiveStatus",
        ".assistant_message_item": "AssistantMessageItem",
        ".attachment": "Attachment",
        ".attachment_type": "AttachmentType",
        ".automatic_thread_titling_param": "AutomaticThreadTitlingParam",
        ".chat_session_automatic_thread_titling": "ChatSessionAutomaticThreadTitling",
        ".chat_session_chatkit_configuration": "ChatSessionChatkitConfiguration",
        ".chat_session_file_upload": "ChatSessionFileUpload",
        ".chat_session_history": "ChatSessionHistory",
        ".chat_session_rate_limits": "ChatSessionRateLimits",
        ".chat_session_resource": "ChatSessionResource",
        ".chat_session_status": "ChatSessionStatus",
        ".chatkit_configuration_param": "ChatkitConfigurationParam",
        ".chatkit_workflow": "ChatkitWorkflow",
        ".chatkit_workflow_tracing": "ChatkitWorkflowTracing",
        ".client_tool_call_item": "ClientToolCallItem",
        ".client_tool_call_status": "ClientToolCallStatus",
        ".closed_status": "ClosedStatus",
        ".create_chat_session_body": "CreateChatSessionBody",
        ".deleted_thread_resource": "DeletedThreadResource",
        ".expires_after_param": "ExpiresAfterParam",
        ".file_annotation": "FileAnnotation",
        ".file_annotation_source": "FileAnnotationSource",
        ".file_upload_param": "FileUploadParam",
        ".history_param": "HistoryParam",
        ".inference_options": "InferenceOptions",
        ".locked_status": "LockedStatus",
        ".rate_limits_param": "RateLimitsParam",
        ".response_output_text": "ResponseOutputText ResponseOutputTextAnnotationsItem",
        ".task_group_item": "TaskGroupItem",
        ".task_group_task": "TaskGroupTask",
        ".task_item": "TaskItem",
        ".task_type": "TaskType",
        ".thread_item": "ThreadItem",
        ".thread_item_list_resource": "ThreadItemListResource",
        ".thread_list_resource": "ThreadListResource",
        ".thread_resource": "ThreadResource ThreadResourceStatus",
        ".tool_choice": "ToolChoice",
        ".url_annotation": "UrlAnnotation",
        ".url_annotation_source": "UrlAnnotationSource",
        ".user_message_input_text": "UserMessageInputText",
        ".user_message_item": "UserMessageItem UserMessageItemContentItem",
        ".user_message_quoted_text": "UserMessageQuotedText",
        ".widget_message_item": "WidgetMessageItem",
        ".workflow_param": "WorkflowParam",
        ".workflow_tracing_param": "WorkflowTracingParam",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ChatKitAttachment": "Attachment",
        "ChatKitResponseOutputText": "ResponseOutputText",
        "ChatKitThread": "ThreadResource",
        "ChatKitThreadAssistantMessageItem": "AssistantMessageItem",
        "ChatKitThreadItemList": "ThreadItemListResource",
        "ChatKitThreadUserMessageItem": "UserMessageItem",
        "ChatKitWidgetItem": "WidgetMessageItem",
        "ChatKitWorkflow": "ChatkitWorkflow",
        "ChatSession": "ChatSessionResource",
        "ChatSessionChatKitConfiguration": "ChatSessionChatkitConfiguration",
        "Data": "ThreadItem",
        "ThreadDeleteResponse": "DeletedThreadResource",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
