# Generated from the slice of oai-assistants. Do not edit.
"""Request parameters of oai-assistants, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .assistant_tools_code import AssistantToolsCodeDict as AssistantToolsCodeDict
    from .assistant_tools_file_search import (
        AssistantToolsFileSearchDict as AssistantToolsFileSearchDict,
    )
    from .assistant_tools_file_search import (
        AssistantToolsFileSearchFileSearchDict as AssistantToolsFileSearchFileSearchDict,
    )
    from .assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnlyDict as AssistantToolsFileSearchTypeOnlyDict,
    )
    from .assistant_tools_function import AssistantToolsFunctionDict as AssistantToolsFunctionDict
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOptionLike as AssistantsApiResponseFormatOptionLike,
    )
    from .assistants_api_tool_choice_option import (
        AssistantsApiToolChoiceOptionLike as AssistantsApiToolChoiceOptionLike,
    )
    from .assistants_named_tool_choice import (
        AssistantsNamedToolChoiceDict as AssistantsNamedToolChoiceDict,
    )
    from .assistants_named_tool_choice import (
        AssistantsNamedToolChoiceFunctionDict as AssistantsNamedToolChoiceFunctionDict,
    )
    from .beta_assistants_create_params import (
        BetaAssistantsCreateParams as BetaAssistantsCreateParams,
    )
    from .beta_assistants_list_params import BetaAssistantsListParams as BetaAssistantsListParams
    from .beta_assistants_update_params import (
        BetaAssistantsUpdateParams as BetaAssistantsUpdateParams,
    )
    from .beta_threads_create_and_run_params import (
        BetaThreadsCreateAndRunParams as BetaThreadsCreateAndRunParams,
    )
    from .beta_threads_create_params import BetaThreadsCreateParams as BetaThreadsCreateParams
    from .beta_threads_messages_create_params import (
        BetaThreadsMessagesCreateParams as BetaThreadsMessagesCreateParams,
    )
    from .beta_threads_messages_list_params import (
        BetaThreadsMessagesListParams as BetaThreadsMessagesListParams,
    )
    from .beta_threads_messages_update_params import (
        BetaThreadsMessagesUpdateParams as BetaThreadsMessagesUpdateParams,
    )
    from .beta_threads_runs_create_params import (
        BetaThreadsRunsCreateParams as BetaThreadsRunsCreateParams,
    )
    from .beta_threads_runs_list_params import (
        BetaThreadsRunsListParams as BetaThreadsRunsListParams,
    )
    from .beta_threads_runs_steps_list_params import (
        BetaThreadsRunsStepsListParams as BetaThreadsRunsStepsListParams,
    )
    from .beta_threads_runs_steps_retrieve_params import (
        BetaThreadsRunsStepsRetrieveParams as BetaThreadsRunsStepsRetrieveParams,
    )
    from .beta_threads_runs_submit_tool_outputs_params import (
        BetaThreadsRunsSubmitToolOutputsParams as BetaThreadsRunsSubmitToolOutputsParams,
    )
    from .beta_threads_runs_update_params import (
        BetaThreadsRunsUpdateParams as BetaThreadsRunsUpdateParams,
    )
    from .beta_threads_update_params import BetaThreadsUpdateParams as BetaThreadsUpdateParams
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesCodeInterpreterDict as CreateAssistantRequestToolResourcesCodeInterpreterDict,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesDict as CreateAssistantRequestToolResourcesDict,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchDict as CreateAssistantRequestToolResourcesFileSearchDict,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolsItemLike as CreateAssistantRequestToolsItemLike,
    )
    from .create_message_request import (
        CreateMessageRequestAttachmentsItemDict as CreateMessageRequestAttachmentsItemDict,
    )
    from .create_message_request import (
        CreateMessageRequestAttachmentsItemToolsItemLike as CreateMessageRequestAttachmentsItemToolsItemLike,
    )
    from .create_message_request import (
        CreateMessageRequestContentItemLike as CreateMessageRequestContentItemLike,
    )
    from .create_message_request import CreateMessageRequestDict as CreateMessageRequestDict
    from .create_run_request import CreateRunRequestToolsItemLike as CreateRunRequestToolsItemLike
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict as CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesDict as CreateThreadAndRunRequestToolResourcesDict,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesFileSearchDict as CreateThreadAndRunRequestToolResourcesFileSearchDict,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolsItemLike as CreateThreadAndRunRequestToolsItemLike,
    )
    from .create_thread_request import CreateThreadRequestDict as CreateThreadRequestDict
    from .create_thread_request import (
        CreateThreadRequestToolResourcesCodeInterpreterDict as CreateThreadRequestToolResourcesCodeInterpreterDict,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesDict as CreateThreadRequestToolResourcesDict,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchDict as CreateThreadRequestToolResourcesFileSearchDict,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict,
    )
    from .file_search_ranking_options import (
        FileSearchRankingOptionsDict as FileSearchRankingOptionsDict,
    )
    from .message_content_image_file_object import (
        MessageContentImageFileObjectDict as MessageContentImageFileObjectDict,
    )
    from .message_content_image_file_object import (
        MessageContentImageFileObjectImageFileDict as MessageContentImageFileObjectImageFileDict,
    )
    from .message_content_image_url_object import (
        MessageContentImageUrlObjectDict as MessageContentImageUrlObjectDict,
    )
    from .message_content_image_url_object import (
        MessageContentImageUrlObjectImageUrlDict as MessageContentImageUrlObjectImageUrlDict,
    )
    from .message_request_content_text_object import (
        MessageRequestContentTextObjectDict as MessageRequestContentTextObjectDict,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesCodeInterpreterDict as ModifyAssistantRequestToolResourcesCodeInterpreterDict,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesDict as ModifyAssistantRequestToolResourcesDict,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesFileSearchDict as ModifyAssistantRequestToolResourcesFileSearchDict,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolsItemLike as ModifyAssistantRequestToolsItemLike,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResourcesCodeInterpreterDict as ModifyThreadRequestToolResourcesCodeInterpreterDict,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResourcesDict as ModifyThreadRequestToolResourcesDict,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResourcesFileSearchDict as ModifyThreadRequestToolResourcesFileSearchDict,
    )
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequestToolOutputsItemDict as SubmitToolOutputsRunRequestToolOutputsItemDict,
    )
    from .truncation_object import TruncationObjectDict as TruncationObjectDict

    AssistantCreateParams: TypeAlias = BetaAssistantsCreateParams
    AssistantListParams: TypeAlias = BetaAssistantsListParams
    AssistantResponseFormatOptionParam: TypeAlias = AssistantsApiResponseFormatOptionLike
    AssistantToolChoiceFunctionParam: TypeAlias = AssistantsNamedToolChoiceFunctionDict
    AssistantToolChoiceOptionParam: TypeAlias = AssistantsApiToolChoiceOptionLike
    AssistantToolChoiceParam: TypeAlias = AssistantsNamedToolChoiceDict
    AssistantToolParam: TypeAlias = CreateAssistantRequestToolsItemLike
    AssistantUpdateParams: TypeAlias = BetaAssistantsUpdateParams
    CodeInterpreterToolParam: TypeAlias = AssistantToolsCodeDict
    FileSearchToolParam: TypeAlias = AssistantToolsFileSearchDict
    FunctionToolParam: TypeAlias = AssistantToolsFunctionDict
    ImageFileContentBlockParam: TypeAlias = MessageContentImageFileObjectDict
    ImageFileParam: TypeAlias = MessageContentImageFileObjectImageFileDict
    ImageURLContentBlockParam: TypeAlias = MessageContentImageUrlObjectDict
    ImageURLParam: TypeAlias = MessageContentImageUrlObjectImageUrlDict
    MessageContentPartParam: TypeAlias = CreateMessageRequestContentItemLike
    MessageCreateParams: TypeAlias = BetaThreadsMessagesCreateParams
    MessageListParams: TypeAlias = BetaThreadsMessagesListParams
    RunCreateParams: TypeAlias = BetaThreadsRunsCreateParams
    RunListParams: TypeAlias = BetaThreadsRunsListParams
    StepListParams: TypeAlias = BetaThreadsRunsStepsListParams
    TextContentBlockParam: TypeAlias = MessageRequestContentTextObjectDict
    ThreadCreateAndRunParams: TypeAlias = BetaThreadsCreateAndRunParams
    ThreadCreateParams: TypeAlias = BetaThreadsCreateParams
    ThreadUpdateParams: TypeAlias = BetaThreadsUpdateParams
else:
    _MODULES = {
        ".assistant_tools_code": "AssistantToolsCodeDict",
        ".assistant_tools_file_search": "AssistantToolsFileSearchDict AssistantToolsFileSearchFileSearchDict",
        ".assistant_tools_file_search_type_only": "AssistantToolsFileSearchTypeOnlyDict",
        ".assistant_tools_function": "AssistantToolsFunctionDict",
        ".assistants_api_response_format_option": "AssistantsApiResponseFormatOptionLike",
        ".assistants_api_tool_choice_option": "AssistantsApiToolChoiceOptionLike",
        ".assistants_named_tool_choice": "AssistantsNamedToolChoiceDict AssistantsNamedToolChoiceFunctionDict",
        ".beta_assistants_create_params": "BetaAssistantsCreateParams",
        ".beta_assistants_list_params": "BetaAssistantsListParams",
        ".beta_assistants_update_params": "BetaAssistantsUpdateParams",
        ".beta_threads_create_and_run_params": "BetaThreadsCreateAndRunParams",
        ".beta_threads_create_params": "BetaThreadsCreateParams",
        ".beta_threads_messages_create_params": "BetaThreadsMessagesCreateParams",
        ".beta_threads_messages_list_params": "BetaThreadsMessagesListParams",
        ".beta_threads_messages_update_params": "BetaThreadsMessagesUpdateParams",
        ".beta_threads_runs_create_params": "BetaThreadsRunsCreateParams",
        ".beta_threads_runs_list_params": "BetaThreadsRunsListParams",
        ".beta_threads_runs_steps_list_params": "BetaThreadsRunsStepsListParams",
        ".beta_threads_runs_steps_retrieve_params": "BetaThreadsRunsStepsRetrieveParams",
        ".beta_threads_runs_submit_tool_outputs_params": "BetaThreadsRunsSubmitToolOutputsParams",
        ".beta_threads_runs_update_params": "BetaThreadsRunsUpdateParams",
        ".beta_threads_update_params": "BetaThreadsUpdateParams",
        ".create_assistant_request": (
            "CreateAssistantRequestToolResourcesCodeInterpreterDict "
            "CreateAssistantRequestToolResourcesDict "
            "CreateAssistantRequestToolResourcesFileSearchDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict "
            "CreateAssistantRequestToolsItemLike "
        ),
        ".create_message_request": (
            "CreateMessageRequestAttachmentsItemDict "
            "CreateMessageRequestAttachmentsItemToolsItemLike "
            "CreateMessageRequestContentItemLike CreateMessageRequestDict "
        ),
        ".create_run_request": "CreateRunRequestToolsItemLike",
        ".create_thread_and_run_request": (
            "CreateThreadAndRunRequestToolResourcesCodeInterpreterDict "
            "CreateThreadAndRunRequestToolResourcesDict "
            "CreateThreadAndRunRequestToolResourcesFileSearchDict "
            "CreateThreadAndRunRequestToolsItemLike "
        ),
        ".create_thread_request": (
            "CreateThreadRequestDict CreateThreadRequestToolResourcesCodeInterpreterDict "
            "CreateThreadRequestToolResourcesDict "
            "CreateThreadRequestToolResourcesFileSearchDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict "
        ),
        ".file_search_ranking_options": "FileSearchRankingOptionsDict",
        ".message_content_image_file_object": "MessageContentImageFileObjectDict MessageContentImageFileObjectImageFileDict",
        ".message_content_image_url_object": "MessageContentImageUrlObjectDict MessageContentImageUrlObjectImageUrlDict",
        ".message_request_content_text_object": "MessageRequestContentTextObjectDict",
        ".modify_assistant_request": (
            "ModifyAssistantRequestToolResourcesCodeInterpreterDict "
            "ModifyAssistantRequestToolResourcesDict "
            "ModifyAssistantRequestToolResourcesFileSearchDict "
            "ModifyAssistantRequestToolsItemLike "
        ),
        ".modify_thread_request": (
            "ModifyThreadRequestToolResourcesCodeInterpreterDict "
            "ModifyThreadRequestToolResourcesDict "
            "ModifyThreadRequestToolResourcesFileSearchDict "
        ),
        ".submit_tool_outputs_run_request": "SubmitToolOutputsRunRequestToolOutputsItemDict",
        ".truncation_object": "TruncationObjectDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "AssistantCreateParams": "BetaAssistantsCreateParams",
        "AssistantListParams": "BetaAssistantsListParams",
        "AssistantResponseFormatOptionParam": "AssistantsApiResponseFormatOptionLike",
        "AssistantToolChoiceFunctionParam": "AssistantsNamedToolChoiceFunctionDict",
        "AssistantToolChoiceOptionParam": "AssistantsApiToolChoiceOptionLike",
        "AssistantToolChoiceParam": "AssistantsNamedToolChoiceDict",
        "AssistantToolParam": "CreateAssistantRequestToolsItemLike",
        "AssistantUpdateParams": "BetaAssistantsUpdateParams",
        "CodeInterpreterToolParam": "AssistantToolsCodeDict",
        "FileSearchToolParam": "AssistantToolsFileSearchDict",
        "FunctionToolParam": "AssistantToolsFunctionDict",
        "ImageFileContentBlockParam": "MessageContentImageFileObjectDict",
        "ImageFileParam": "MessageContentImageFileObjectImageFileDict",
        "ImageURLContentBlockParam": "MessageContentImageUrlObjectDict",
        "ImageURLParam": "MessageContentImageUrlObjectImageUrlDict",
        "MessageContentPartParam": "CreateMessageRequestContentItemLike",
        "MessageCreateParams": "BetaThreadsMessagesCreateParams",
        "MessageListParams": "BetaThreadsMessagesListParams",
        "RunCreateParams": "BetaThreadsRunsCreateParams",
        "RunListParams": "BetaThreadsRunsListParams",
        "StepListParams": "BetaThreadsRunsStepsListParams",
        "TextContentBlockParam": "MessageRequestContentTextObjectDict",
        "ThreadCreateAndRunParams": "BetaThreadsCreateAndRunParams",
        "ThreadCreateParams": "BetaThreadsCreateParams",
        "ThreadUpdateParams": "BetaThreadsUpdateParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
