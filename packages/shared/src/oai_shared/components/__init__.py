# Generated from the slice of oai-shared. Do not edit.
"""Components of oai-shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller as CallableToolAllowedCaller
    from .chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .compound_filter import CompoundFilter as CompoundFilter
    from .compound_filter import CompoundFilterFiltersItem as CompoundFilterFiltersItem
    from .container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from .container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from .create_model_response_properties import (
        CreateModelResponseProperties as CreateModelResponseProperties,
    )
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .file_input_detail import FileInputDetail as FileInputDetail
    from .function_object import FunctionObject as FunctionObject
    from .function_parameters import FunctionParameters as FunctionParameters
    from .image_detail import ImageDetail as ImageDetail
    from .inline_skill_param import InlineSkillParam as InlineSkillParam
    from .inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
    from .input_fidelity import InputFidelity as InputFidelity
    from .input_file_content import InputFileContent as InputFileContent
    from .input_image_content import InputImageContent as InputImageContent
    from .input_text_content import InputTextContent as InputTextContent
    from .mcp_list_tools_tool import MCPListToolsTool as MCPListToolsTool
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool import (
        MCPToolRequireApprovalMCPToolApprovalFilter as MCPToolRequireApprovalMCPToolApprovalFilter,
    )
    from .mcp_tool_filter import MCPToolFilter as MCPToolFilter
    from .metadata import Metadata as Metadata
    from .model_ids_shared import ModelIdsShared as ModelIdsShared
    from .model_response_properties import ModelResponseProperties as ModelResponseProperties
    from .moderation_config_param import ModerationConfigParam as ModerationConfigParam
    from .moderation_input_type import ModerationInputType as ModerationInputType
    from .moderation_mode import ModerationMode as ModerationMode
    from .moderation_param import ModerationParam as ModerationParam
    from .moderation_policy_param import ModerationPolicyParam as ModerationPolicyParam
    from .moderation_result_body import ModerationResultBody as ModerationResultBody
    from .order_enum import OrderEnum as OrderEnum
    from .parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from .prompt import Prompt as Prompt
    from .prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
    )
    from .prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from .prompt_cache_mode_enum import PromptCacheModeEnum as PromptCacheModeEnum
    from .prompt_cache_options_param import PromptCacheOptionsParam as PromptCacheOptionsParam
    from .prompt_cache_ttl_enum import PromptCacheTTLEnum as PromptCacheTTLEnum
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_json_schema import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from .response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .response_format_text_grammar import ResponseFormatTextGrammar as ResponseFormatTextGrammar
    from .response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
    from .response_prompt_variables import ResponsePromptVariables as ResponsePromptVariables
    from .response_prompt_variables import (
        ResponsePromptVariablesValue as ResponsePromptVariablesValue,
    )
    from .skill_reference_param import SkillReferenceParam as SkillReferenceParam
    from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMCP as ToolChoiceMCP
    from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from .transcript_text_usage_duration import (
        TranscriptTextUsageDuration as TranscriptTextUsageDuration,
    )
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens as TranscriptTextUsageTokens
    from .transcript_text_usage_tokens import (
        TranscriptTextUsageTokensInputTokenDetails as TranscriptTextUsageTokensInputTokenDetails,
    )
    from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from .vector_store_file_attributes import VectorStoreFileAttributes as VectorStoreFileAttributes
    from .verbosity import Verbosity as Verbosity
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice
    from .voice_ids_or_custom_voice import (
        VoiceIdsOrCustomVoiceObject as VoiceIdsOrCustomVoiceObject,
    )
    from .voice_ids_shared import VoiceIdsShared as VoiceIdsShared

    ChatModel: TypeAlias = ModelIdsShared
    ContainerNetworkPolicyDomainSecret: TypeAlias = ContainerNetworkPolicyDomainSecretParam
    ErrorObject: TypeAlias = Error
    FunctionDefinition: TypeAlias = FunctionObject
    InlineSkillSource: TypeAlias = InlineSkillSourceParam
    ResponseFormatJSONObject: TypeAlias = ResponseFormatJsonObject
    ResponseFormatJSONSchema: TypeAlias = ResponseFormatJsonSchema
else:
    _MODULES = {
        ".callable_tool_allowed_caller": "CallableToolAllowedCaller",
        ".chat_completion_tool": "ChatCompletionTool",
        ".comparison_filter": "ComparisonFilter",
        ".compound_filter": "CompoundFilter CompoundFilterFiltersItem",
        ".container_network_policy_allowlist_param": "ContainerNetworkPolicyAllowlistParam",
        ".container_network_policy_disabled_param": "ContainerNetworkPolicyDisabledParam",
        ".container_network_policy_domain_secret_param": "ContainerNetworkPolicyDomainSecretParam",
        ".create_model_response_properties": "CreateModelResponseProperties",
        ".error": "Error",
        ".error_response": "ErrorResponse",
        ".file_input_detail": "FileInputDetail",
        ".function_object": "FunctionObject",
        ".function_parameters": "FunctionParameters",
        ".image_detail": "ImageDetail",
        ".inline_skill_param": "InlineSkillParam",
        ".inline_skill_source_param": "InlineSkillSourceParam",
        ".input_fidelity": "InputFidelity",
        ".input_file_content": "InputFileContent",
        ".input_image_content": "InputImageContent",
        ".input_text_content": "InputTextContent",
        ".mcp_list_tools_tool": "MCPListToolsTool",
        ".mcp_tool": "MCPTool MCPToolRequireApprovalMCPToolApprovalFilter",
        ".mcp_tool_filter": "MCPToolFilter",
        ".metadata": "Metadata",
        ".model_ids_shared": "ModelIdsShared",
        ".model_response_properties": "ModelResponseProperties",
        ".moderation_config_param": "ModerationConfigParam",
        ".moderation_input_type": "ModerationInputType",
        ".moderation_mode": "ModerationMode",
        ".moderation_param": "ModerationParam",
        ".moderation_policy_param": "ModerationPolicyParam",
        ".moderation_result_body": "ModerationResultBody",
        ".order_enum": "OrderEnum",
        ".parallel_tool_calls": "ParallelToolCalls",
        ".prompt": "Prompt",
        ".prompt_cache_breakpoint_config": "PromptCacheBreakpointConfig",
        ".prompt_cache_breakpoint_param": "PromptCacheBreakpointParam",
        ".prompt_cache_mode_enum": "PromptCacheModeEnum",
        ".prompt_cache_options_param": "PromptCacheOptionsParam",
        ".prompt_cache_ttl_enum": "PromptCacheTTLEnum",
        ".reasoning_effort": "ReasoningEffort",
        ".response_format_json_object": "ResponseFormatJsonObject",
        ".response_format_json_schema": "ResponseFormatJsonSchema ResponseFormatJsonSchemaJsonSchema",
        ".response_format_json_schema_schema": "ResponseFormatJsonSchemaSchema",
        ".response_format_text": "ResponseFormatText",
        ".response_format_text_grammar": "ResponseFormatTextGrammar",
        ".response_format_text_python": "ResponseFormatTextPython",
        ".response_prompt_variables": "ResponsePromptVariables ResponsePromptVariablesValue",
        ".skill_reference_param": "SkillReferenceParam",
        ".tool_choice_function": "ToolChoiceFunction",
        ".tool_choice_mcp": "ToolChoiceMCP",
        ".tool_choice_options": "ToolChoiceOptions",
        ".transcript_text_usage_duration": "TranscriptTextUsageDuration",
        ".transcript_text_usage_tokens": "TranscriptTextUsageTokens TranscriptTextUsageTokensInputTokenDetails",
        ".transcription_language": "TranscriptionLanguage",
        ".vector_store_file_attributes": "VectorStoreFileAttributes",
        ".verbosity": "Verbosity",
        ".voice_ids_or_custom_voice": "VoiceIdsOrCustomVoice VoiceIdsOrCustomVoiceObject",
        ".voice_ids_shared": "VoiceIdsShared",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ChatModel": "ModelIdsShared",
        "ContainerNetworkPolicyDomainSecret": "ContainerNetworkPolicyDomainSecretParam",
        "ErrorObject": "Error",
        "FunctionDefinition": "FunctionObject",
        "InlineSkillSource": "InlineSkillSourceParam",
        "ResponseFormatJSONObject": "ResponseFormatJsonObject",
        "ResponseFormatJSONSchema": "ResponseFormatJsonSchema",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
