# Generated from the slice of oai-shared. Do not edit.
"""Request parameters of oai-shared, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .chat_completion_tool import ChatCompletionToolDict as ChatCompletionToolDict
    from .comparison_filter import ComparisonFilterDict as ComparisonFilterDict
    from .compound_filter import CompoundFilterDict as CompoundFilterDict
    from .compound_filter import CompoundFilterFiltersItemLike as CompoundFilterFiltersItemLike
    from .container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParamDict as ContainerNetworkPolicyAllowlistParamDict,
    )
    from .container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParamDict as ContainerNetworkPolicyDisabledParamDict,
    )
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParamDict as ContainerNetworkPolicyDomainSecretParamDict,
    )
    from .create_model_response_properties import (
        CreateModelResponsePropertiesDict as CreateModelResponsePropertiesDict,
    )
    from .error import ErrorDict as ErrorDict
    from .error_response import ErrorResponseDict as ErrorResponseDict
    from .function_object import FunctionObjectDict as FunctionObjectDict
    from .function_parameters import FunctionParametersLike as FunctionParametersLike
    from .inline_skill_param import InlineSkillParamDict as InlineSkillParamDict
    from .inline_skill_source_param import InlineSkillSourceParamDict as InlineSkillSourceParamDict
    from .input_file_content import InputFileContentDict as InputFileContentDict
    from .input_image_content import InputImageContentDict as InputImageContentDict
    from .input_text_content import InputTextContentDict as InputTextContentDict
    from .mcp_list_tools_tool import MCPListToolsToolDict as MCPListToolsToolDict
    from .mcp_tool import MCPToolDict as MCPToolDict
    from .mcp_tool import (
        MCPToolRequireApprovalMCPToolApprovalFilterDict as MCPToolRequireApprovalMCPToolApprovalFilterDict,
    )
    from .mcp_tool_filter import MCPToolFilterDict as MCPToolFilterDict
    from .metadata import MetadataLike as MetadataLike
    from .model_response_properties import (
        ModelResponsePropertiesDict as ModelResponsePropertiesDict,
    )
    from .moderation_config_param import ModerationConfigParamDict as ModerationConfigParamDict
    from .moderation_param import ModerationParamDict as ModerationParamDict
    from .moderation_policy_param import ModerationPolicyParamDict as ModerationPolicyParamDict
    from .moderation_result_body import ModerationResultBodyDict as ModerationResultBodyDict
    from .prompt import PromptDict as PromptDict
    from .prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfigDict as PromptCacheBreakpointConfigDict,
    )
    from .prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParamDict as PromptCacheBreakpointParamDict,
    )
    from .prompt_cache_options_param import (
        PromptCacheOptionsParamDict as PromptCacheOptionsParamDict,
    )
    from .response_format_json_object import (
        ResponseFormatJsonObjectDict as ResponseFormatJsonObjectDict,
    )
    from .response_format_json_schema import (
        ResponseFormatJsonSchemaDict as ResponseFormatJsonSchemaDict,
    )
    from .response_format_json_schema import (
        ResponseFormatJsonSchemaJsonSchemaDict as ResponseFormatJsonSchemaJsonSchemaDict,
    )
    from .response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchemaLike as ResponseFormatJsonSchemaSchemaLike,
    )
    from .response_format_text import ResponseFormatTextDict as ResponseFormatTextDict
    from .response_format_text_grammar import (
        ResponseFormatTextGrammarDict as ResponseFormatTextGrammarDict,
    )
    from .response_format_text_python import (
        ResponseFormatTextPythonDict as ResponseFormatTextPythonDict,
    )
    from .response_prompt_variables import (
        ResponsePromptVariablesLike as ResponsePromptVariablesLike,
    )
    from .response_prompt_variables import (
        ResponsePromptVariablesValueLike as ResponsePromptVariablesValueLike,
    )
    from .skill_reference_param import SkillReferenceParamDict as SkillReferenceParamDict
    from .tool_choice_function import ToolChoiceFunctionDict as ToolChoiceFunctionDict
    from .tool_choice_mcp import ToolChoiceMCPDict as ToolChoiceMCPDict
    from .transcript_text_usage_duration import (
        TranscriptTextUsageDurationDict as TranscriptTextUsageDurationDict,
    )
    from .transcript_text_usage_tokens import (
        TranscriptTextUsageTokensDict as TranscriptTextUsageTokensDict,
    )
    from .transcript_text_usage_tokens import (
        TranscriptTextUsageTokensInputTokenDetailsDict as TranscriptTextUsageTokensInputTokenDetailsDict,
    )
    from .transcription_language import TranscriptionLanguageDict as TranscriptionLanguageDict
    from .vector_store_file_attributes import (
        VectorStoreFileAttributesLike as VectorStoreFileAttributesLike,
    )
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike as VoiceIdsOrCustomVoiceLike
    from .voice_ids_or_custom_voice import (
        VoiceIdsOrCustomVoiceObjectDict as VoiceIdsOrCustomVoiceObjectDict,
    )
else:
    _MODULES = {
        ".chat_completion_tool": "ChatCompletionToolDict",
        ".comparison_filter": "ComparisonFilterDict",
        ".compound_filter": "CompoundFilterDict CompoundFilterFiltersItemLike",
        ".container_network_policy_allowlist_param": "ContainerNetworkPolicyAllowlistParamDict",
        ".container_network_policy_disabled_param": "ContainerNetworkPolicyDisabledParamDict",
        ".container_network_policy_domain_secret_param": "ContainerNetworkPolicyDomainSecretParamDict",
        ".create_model_response_properties": "CreateModelResponsePropertiesDict",
        ".error": "ErrorDict",
        ".error_response": "ErrorResponseDict",
        ".function_object": "FunctionObjectDict",
        ".function_parameters": "FunctionParametersLike",
        ".inline_skill_param": "InlineSkillParamDict",
        ".inline_skill_source_param": "InlineSkillSourceParamDict",
        ".input_file_content": "InputFileContentDict",
        ".input_image_content": "InputImageContentDict",
        ".input_text_content": "InputTextContentDict",
        ".mcp_list_tools_tool": "MCPListToolsToolDict",
        ".mcp_tool": "MCPToolDict MCPToolRequireApprovalMCPToolApprovalFilterDict",
        ".mcp_tool_filter": "MCPToolFilterDict",
        ".metadata": "MetadataLike",
        ".model_response_properties": "ModelResponsePropertiesDict",
        ".moderation_config_param": "ModerationConfigParamDict",
        ".moderation_param": "ModerationParamDict",
        ".moderation_policy_param": "ModerationPolicyParamDict",
        ".moderation_result_body": "ModerationResultBodyDict",
        ".prompt": "PromptDict",
        ".prompt_cache_breakpoint_config": "PromptCacheBreakpointConfigDict",
        ".prompt_cache_breakpoint_param": "PromptCacheBreakpointParamDict",
        ".prompt_cache_options_param": "PromptCacheOptionsParamDict",
        ".response_format_json_object": "ResponseFormatJsonObjectDict",
        ".response_format_json_schema": "ResponseFormatJsonSchemaDict ResponseFormatJsonSchemaJsonSchemaDict",
        ".response_format_json_schema_schema": "ResponseFormatJsonSchemaSchemaLike",
        ".response_format_text": "ResponseFormatTextDict",
        ".response_format_text_grammar": "ResponseFormatTextGrammarDict",
        ".response_format_text_python": "ResponseFormatTextPythonDict",
        ".response_prompt_variables": "ResponsePromptVariablesLike ResponsePromptVariablesValueLike",
        ".skill_reference_param": "SkillReferenceParamDict",
        ".tool_choice_function": "ToolChoiceFunctionDict",
        ".tool_choice_mcp": "ToolChoiceMCPDict",
        ".transcript_text_usage_duration": "TranscriptTextUsageDurationDict",
        ".transcript_text_usage_tokens": "TranscriptTextUsageTokensDict TranscriptTextUsageTokensInputTokenDetailsDict",
        ".transcription_language": "TranscriptionLanguageDict",
        ".vector_store_file_attributes": "VectorStoreFileAttributesLike",
        ".voice_ids_or_custom_voice": "VoiceIdsOrCustomVoiceLike VoiceIdsOrCustomVoiceObjectDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
