# Generated from the slice of oai-shared. Do not edit.
# ruff: noqa: E501
"""Components that several groups use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from .components import CallableToolAllowedCaller as CallableToolAllowedCaller
    from .components import ChatCompletionTool as ChatCompletionTool
    from .components import ComparisonFilter as ComparisonFilter
    from .components import CompoundFilter as CompoundFilter
    from .components import CompoundFilterFiltersItem as CompoundFilterFiltersItem
    from .components import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from .components import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from .components import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from .components import CreateModelResponseProperties as CreateModelResponseProperties
    from .components import Error as Error
    from .components import ErrorResponse as ErrorResponse
    from .components import FileInputDetail as FileInputDetail
    from .components import FunctionObject as FunctionObject
    from .components import FunctionParameters as FunctionParameters
    from .components import ImageDetail as ImageDetail
    from .components import InlineSkillParam as InlineSkillParam
    from .components import InlineSkillSourceParam as InlineSkillSourceParam
    from .components import InputFidelity as InputFidelity
    from .components import InputFileContent as InputFileContent
    from .components import InputImageContent as InputImageContent
    from .components import InputTextContent as InputTextContent
    from .components import MCPListToolsTool as MCPListToolsTool
    from .components import MCPTool as MCPTool
    from .components import MCPToolFilter as MCPToolFilter
    from .components import (
        MCPToolRequireApprovalMCPToolApprovalFilter as MCPToolRequireApprovalMCPToolApprovalFilter,
    )
    from .components import Metadata as Metadata
    from .components import ModelIdsShared as ModelIdsShared
    from .components import ModelResponseProperties as ModelResponseProperties
    from .components import ModerationConfigParam as ModerationConfigParam
    from .components import ModerationInputType as ModerationInputType
    from .components import ModerationMode as ModerationMode
    from .components import ModerationParam as ModerationParam
    from .components import ModerationPolicyParam as ModerationPolicyParam
    from .components import ModerationResultBody as ModerationResultBody
    from .components import OrderEnum as OrderEnum
    from .components import ParallelToolCalls as ParallelToolCalls
    from .components import Prompt as Prompt
    from .components import PromptCacheBreakpointConfig as PromptCacheBreakpointConfig
    from .components import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from .components import PromptCacheModeEnum as PromptCacheModeEnum
    from .components import PromptCacheOptionsParam as PromptCacheOptionsParam
    from .components import PromptCacheTTLEnum as PromptCacheTTLEnum
    from .components import ReasoningEffort as ReasoningEffort
    from .components import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .components import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .components import ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema
    from .components import ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema
    from .components import ResponseFormatText as ResponseFormatText
    from .components import ResponseFormatTextGrammar as ResponseFormatTextGrammar
    from .components import ResponseFormatTextPython as ResponseFormatTextPython
    from .components import ResponsePromptVariables as ResponsePromptVariables
    from .components import ResponsePromptVariablesValue as ResponsePromptVariablesValue
    from .components import SkillReferenceParam as SkillReferenceParam
    from .components import ToolChoiceFunction as ToolChoiceFunction
    from .components import ToolChoiceMCP as ToolChoiceMCP
    from .components import ToolChoiceOptions as ToolChoiceOptions
    from .components import TranscriptionLanguage as TranscriptionLanguage
    from .components import TranscriptTextUsageDuration as TranscriptTextUsageDuration
    from .components import TranscriptTextUsageTokens as TranscriptTextUsageTokens
    from .components import (
        TranscriptTextUsageTokensInputTokenDetails as TranscriptTextUsageTokensInputTokenDetails,
    )
    from .components import VectorStoreFileAttributes as VectorStoreFileAttributes
    from .components import Verbosity as Verbosity
    from .components import VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice
    from .components import VoiceIdsOrCustomVoiceObject as VoiceIdsOrCustomVoiceObject
    from .components import VoiceIdsShared as VoiceIdsShared
    from .params import ChatCompletionToolDict as ChatCompletionToolDict
    from .params import ComparisonFilterDict as ComparisonFilterDict
    from .params import CompoundFilterDict as CompoundFilterDict
    from .params import CompoundFilterFiltersItemLike as CompoundFilterFiltersItemLike
    from .params import (
        ContainerNetworkPolicyAllowlistParamDict as ContainerNetworkPolicyAllowlistParamDict,
    )
    from .params import (
        ContainerNetworkPolicyDisabledParamDict as ContainerNetworkPolicyDisabledParamDict,
    )
    from .params import (
        ContainerNetworkPolicyDomainSecretParamDict as ContainerNetworkPolicyDomainSecretParamDict,
    )
    from .params import CreateModelResponsePropertiesDict as CreateModelResponsePropertiesDict
    from .params import ErrorDict as ErrorDict
    from .params import ErrorResponseDict as ErrorResponseDict
    from .params import FunctionObjectDict as FunctionObjectDict
    from .params import FunctionParametersLike as FunctionParametersLike
    from .params import InlineSkillParamDict as InlineSkillParamDict
    from .params import InlineSkillSourceParamDict as InlineSkillSourceParamDict
    from .params import InputFileContentDict as InputFileContentDict
    from .params import InputImageContentDict as InputImageContentDict
    from .params import InputTextContentDict as InputTextContentDict
    from .params import MCPListToolsToolDict as MCPListToolsToolDict
    from .params import MCPToolDict as MCPToolDict
    from .params import MCPToolFilterDict as MCPToolFilterDict
    from .params import (
        MCPToolRequireApprovalMCPToolApprovalFilterDict as MCPToolRequireApprovalMCPToolApprovalFilterDict,
    )
    from .params import MetadataLike as MetadataLike
    from .params import ModelResponsePropertiesDict as ModelResponsePropertiesDict
    from .params import ModerationConfigParamDict as ModerationConfigParamDict
    from .params import ModerationParamDict as ModerationParamDict
    from .params import ModerationPolicyParamDict as ModerationPolicyParamDict
    from .params import ModerationResultBodyDict as ModerationResultBodyDict
    from .params import PromptCacheBreakpointConfigDict as PromptCacheBreakpointConfigDict
    from .params import PromptCacheBreakpointParamDict as PromptCacheBreakpointParamDict
    from .params import PromptCacheOptionsParamDict as PromptCacheOptionsParamDict
    from .params import PromptDict as PromptDict
    from .params import ResponseFormatJsonObjectDict as ResponseFormatJsonObjectDict
    from .params import ResponseFormatJsonSchemaDict as ResponseFormatJsonSchemaDict
    from .params import (
        ResponseFormatJsonSchemaJsonSchemaDict as ResponseFormatJsonSchemaJsonSchemaDict,
    )
    from .params import ResponseFormatJsonSchemaSchemaLike as ResponseFormatJsonSchemaSchemaLike
    from .params import ResponseFormatTextDict as ResponseFormatTextDict
    from .params import ResponseFormatTextGrammarDict as ResponseFormatTextGrammarDict
    from .params import ResponseFormatTextPythonDict as ResponseFormatTextPythonDict
    from .params import ResponsePromptVariablesLike as ResponsePromptVariablesLike
    from .params import ResponsePromptVariablesValueLike as ResponsePromptVariablesValueLike
    from .params import SkillReferenceParamDict as SkillReferenceParamDict
    from .params import ToolChoiceFunctionDict as ToolChoiceFunctionDict
    from .params import ToolChoiceMCPDict as ToolChoiceMCPDict
    from .params import TranscriptionLanguageDict as TranscriptionLanguageDict
    from .params import TranscriptTextUsageDurationDict as TranscriptTextUsageDurationDict
    from .params import TranscriptTextUsageTokensDict as TranscriptTextUsageTokensDict
    from .params import (
        TranscriptTextUsageTokensInputTokenDetailsDict as TranscriptTextUsageTokensInputTokenDetailsDict,
    )
    from .params import VectorStoreFileAttributesLike as VectorStoreFileAttributesLike
    from .params import VoiceIdsOrCustomVoiceLike as VoiceIdsOrCustomVoiceLike
    from .params import VoiceIdsOrCustomVoiceObjectDict as VoiceIdsOrCustomVoiceObjectDict
else:
    _MODULES = {
        ".components": (
            "CallableToolAllowedCaller ChatCompletionTool ComparisonFilter CompoundFilter "
            "CompoundFilterFiltersItem ContainerNetworkPolicyAllowlistParam "
            "ContainerNetworkPolicyDisabledParam ContainerNetworkPolicyDomainSecretParam "
            "CreateModelResponseProperties Error ErrorResponse FileInputDetail FunctionObject "
            "FunctionParameters ImageDetail InlineSkillParam InlineSkillSourceParam "
            "InputFidelity InputFileContent InputImageContent InputTextContent "
            "MCPListToolsTool MCPTool MCPToolFilter "
            "MCPToolRequireApprovalMCPToolApprovalFilter Metadata ModelIdsShared "
            "ModelResponseProperties ModerationConfigParam ModerationInputType ModerationMode "
            "ModerationParam ModerationPolicyParam ModerationResultBody OrderEnum "
            "ParallelToolCalls Prompt PromptCacheBreakpointConfig PromptCacheBreakpointParam "
            "PromptCacheModeEnum PromptCacheOptionsParam PromptCacheTTLEnum ReasoningEffort "
            "ResponseFormatJsonObject ResponseFormatJsonSchema "
            "ResponseFormatJsonSchemaJsonSchema ResponseFormatJsonSchemaSchema "
            "ResponseFormatText ResponseFormatTextGrammar ResponseFormatTextPython "
            "ResponsePromptVariables ResponsePromptVariablesValue SkillReferenceParam "
            "ToolChoiceFunction ToolChoiceMCP ToolChoiceOptions TranscriptTextUsageDuration "
            "TranscriptTextUsageTokens TranscriptTextUsageTokensInputTokenDetails "
            "TranscriptionLanguage VectorStoreFileAttributes Verbosity VoiceIdsOrCustomVoice "
            "VoiceIdsOrCustomVoiceObject VoiceIdsShared "
        ),
        ".params": (
            "ChatCompletionToolDict ComparisonFilterDict CompoundFilterDict "
            "CompoundFilterFiltersItemLike ContainerNetworkPolicyAllowlistParamDict "
            "ContainerNetworkPolicyDisabledParamDict "
            "ContainerNetworkPolicyDomainSecretParamDict CreateModelResponsePropertiesDict "
            "ErrorDict ErrorResponseDict FunctionObjectDict FunctionParametersLike "
            "InlineSkillParamDict InlineSkillSourceParamDict InputFileContentDict "
            "InputImageContentDict InputTextContentDict MCPListToolsToolDict MCPToolDict "
            "MCPToolFilterDict MCPToolRequireApprovalMCPToolApprovalFilterDict MetadataLike "
            "ModelResponsePropertiesDict ModerationConfigParamDict ModerationParamDict "
            "ModerationPolicyParamDict ModerationResultBodyDict "
            "PromptCacheBreakpointConfigDict PromptCacheBreakpointParamDict "
            "PromptCacheOptionsParamDict PromptDict ResponseFormatJsonObjectDict "
            "ResponseFormatJsonSchemaDict ResponseFormatJsonSchemaJsonSchemaDict "
            "ResponseFormatJsonSchemaSchemaLike ResponseFormatTextDict "
            "ResponseFormatTextGrammarDict ResponseFormatTextPythonDict "
            "ResponsePromptVariablesLike ResponsePromptVariablesValueLike "
            "SkillReferenceParamDict ToolChoiceFunctionDict ToolChoiceMCPDict "
            "TranscriptTextUsageDurationDict TranscriptTextUsageTokensDict "
            "TranscriptTextUsageTokensInputTokenDetailsDict TranscriptionLanguageDict "
            "VectorStoreFileAttributesLike VoiceIdsOrCustomVoiceLike "
            "VoiceIdsOrCustomVoiceObjectDict "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
