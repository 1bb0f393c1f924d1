# Generated from the slice of oai-evals. Do not edit.
# ruff: noqa: E501
"""Evaluations of models, their runs and results."""

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
    from .components import ChatCompletionTool as ChatCompletionTool
    from .components import CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource
    from .components import (
        CreateEvalCompletionsRunDataSourceInputMessages as CreateEvalCompletionsRunDataSourceInputMessages,
    )
    from .components import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference as CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from .components import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate as CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    )
    from .components import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem as CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem,
    )
    from .components import (
        CreateEvalCompletionsRunDataSourceSamplingParams as CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from .components import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat as CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat,
    )
    from .components import (
        CreateEvalCompletionsRunDataSourceSource as CreateEvalCompletionsRunDataSourceSource,
    )
    from .components import CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig
    from .components import CreateEvalItem as CreateEvalItem
    from .components import CreateEvalItemSimpleInputMessage as CreateEvalItemSimpleInputMessage
    from .components import CreateEvalJsonlRunDataSource as CreateEvalJsonlRunDataSource
    from .components import CreateEvalJsonlRunDataSourceSource as CreateEvalJsonlRunDataSourceSource
    from .components import CreateEvalLabelModelGrader as CreateEvalLabelModelGrader
    from .components import CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig
    from .components import CreateEvalRequest as CreateEvalRequest
    from .components import CreateEvalRequestDataSourceConfig as CreateEvalRequestDataSourceConfig
    from .components import (
        CreateEvalRequestTestingCriteriaItem as CreateEvalRequestTestingCriteriaItem,
    )
    from .components import CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource
    from .components import (
        CreateEvalResponsesRunDataSourceInputMessages as CreateEvalResponsesRunDataSourceInputMessages,
    )
    from .components import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReference as CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from .components import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate as CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from .components import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem,
    )
    from .components import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage,
    )
    from .components import (
        CreateEvalResponsesRunDataSourceSamplingParams as CreateEvalResponsesRunDataSourceSamplingParams,
    )
    from .components import (
        CreateEvalResponsesRunDataSourceSamplingParamsText as CreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from .components import (
        CreateEvalResponsesRunDataSourceSource as CreateEvalResponsesRunDataSourceSource,
    )
    from .components import CreateEvalRunRequest as CreateEvalRunRequest
    from .components import CreateEvalRunRequestDataSource as CreateEvalRunRequestDataSource
    from .components import (
        CreateEvalStoredCompletionsDataSourceConfig as CreateEvalStoredCompletionsDataSourceConfig,
    )
    from .components import DeleteEvalResponse as DeleteEvalResponse
    from .components import DeleteEvalRunResponse as DeleteEvalRunResponse
    from .components import EasyInputMessage as EasyInputMessage
    from .components import Eval as Eval
    from .components import EvalApiError as EvalApiError
    from .components import EvalCreateResponse as EvalCreateResponse
    from .components import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from .components import EvalDataSourceConfig as EvalDataSourceConfig
    from .components import EvalDeleteResponse as EvalDeleteResponse
    from .components import EvalGraderLabelModel as EvalGraderLabelModel
    from .components import EvalGraderPython as EvalGraderPython
    from .components import EvalGraderScoreModel as EvalGraderScoreModel
    from .components import EvalGraderScoreModelSamplingParams as EvalGraderScoreModelSamplingParams
    from .components import EvalGraderStringCheck as EvalGraderStringCheck
    from .components import EvalGraderTextSimilarity as EvalGraderTextSimilarity
    from .components import EvalItem as EvalItem
    from .components import EvalJsonlFileContentSource as EvalJsonlFileContentSource
    from .components import (
        EvalJsonlFileContentSourceContentItem as EvalJsonlFileContentSourceContentItem,
    )
    from .components import EvalJsonlFileIdSource as EvalJsonlFileIdSource
    from .components import EvalList as EvalList
    from .components import EvalListResponse as EvalListResponse
    from .components import EvalLogsDataSourceConfig as EvalLogsDataSourceConfig
    from .components import EvalResponsesSource as EvalResponsesSource
    from .components import EvalRetrieveResponse as EvalRetrieveResponse
    from .components import EvalRun as EvalRun
    from .components import EvalRunDataSource as EvalRunDataSource
    from .components import EvalRunList as EvalRunList
    from .components import EvalRunOutputItem as EvalRunOutputItem
    from .components import EvalRunOutputItemList as EvalRunOutputItemList
    from .components import EvalRunOutputItemResult as EvalRunOutputItemResult
    from .components import EvalRunOutputItemSample as EvalRunOutputItemSample
    from .components import EvalRunOutputItemSampleInputItem as EvalRunOutputItemSampleInputItem
    from .components import EvalRunOutputItemSampleOutputItem as EvalRunOutputItemSampleOutputItem
    from .components import EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage
    from .components import EvalRunPerModelUsageItem as EvalRunPerModelUsageItem
    from .components import (
        EvalRunPerTestingCriteriaResultsItem as EvalRunPerTestingCriteriaResultsItem,
    )
    from .components import EvalRunResultCounts as EvalRunResultCounts
    from .components import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from .components import EvalStoredCompletionsSource as EvalStoredCompletionsSource
    from .components import EvalTestingCriteriaItem as EvalTestingCriteriaItem
    from .components import EvalUpdateResponse as EvalUpdateResponse
    from .components import GraderLabelModel as GraderLabelModel
    from .components import GraderStringCheck as GraderStringCheck
    from .components import Metadata as Metadata
    from .components import OutputItemListResponse as OutputItemListResponse
    from .components import OutputItemRetrieveResponse as OutputItemRetrieveResponse
    from .components import ReasoningEffort as ReasoningEffort
    from .components import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .components import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .components import ResponseFormatText as ResponseFormatText
    from .components import RunCancelResponse as RunCancelResponse
    from .components import RunCreateResponse as RunCreateResponse
    from .components import RunDeleteResponse as RunDeleteResponse
    from .components import RunListResponse as RunListResponse
    from .components import RunRetrieveResponse as RunRetrieveResponse
    from .components import TextResponseFormatConfiguration as TextResponseFormatConfiguration
    from .components import Tool as Tool
    from .components import UpdateEvalRequest as UpdateEvalRequest
    from .params import (
        CreateEvalCompletionsRunDataSourceDict as CreateEvalCompletionsRunDataSourceDict,
    )
    from .params import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict as CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict,
    )
    from .params import (
        CreateEvalCompletionsRunDataSourceInputMessagesLike as CreateEvalCompletionsRunDataSourceInputMessagesLike,
    )
    from .params import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict as CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict,
    )
    from .params import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike as CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike,
    )
    from .params import (
        CreateEvalCompletionsRunDataSourceSamplingParamsDict as CreateEvalCompletionsRunDataSourceSamplingParamsDict,
    )
    from .params import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike as CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike,
    )
    from .params import (
        CreateEvalCompletionsRunDataSourceSourceLike as CreateEvalCompletionsRunDataSourceSourceLike,
    )
    from .params import CreateEvalCustomDataSourceConfigDict as CreateEvalCustomDataSourceConfigDict
    from .params import CreateEvalItemLike as CreateEvalItemLike
    from .params import CreateEvalItemSimpleInputMessageDict as CreateEvalItemSimpleInputMessageDict
    from .params import CreateEvalJsonlRunDataSourceDict as CreateEvalJsonlRunDataSourceDict
    from .params import (
        CreateEvalJsonlRunDataSourceSourceLike as CreateEvalJsonlRunDataSourceSourceLike,
    )
    from .params import CreateEvalLabelModelGraderDict as CreateEvalLabelModelGraderDict
    from .params import CreateEvalLogsDataSourceConfigDict as CreateEvalLogsDataSourceConfigDict
    from .params import (
        CreateEvalRequestDataSourceConfigLike as CreateEvalRequestDataSourceConfigLike,
    )
    from .params import (
        CreateEvalRequestTestingCriteriaItemLike as CreateEvalRequestTestingCriteriaItemLike,
    )
    from .params import CreateEvalResponsesRunDataSourceDict as CreateEvalResponsesRunDataSourceDict
    from .params import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict as CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict,
    )
    from .params import (
        CreateEvalResponsesRunDataSourceInputMessagesLike as CreateEvalResponsesRunDataSourceInputMessagesLike,
    )
    from .params import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateDict as CreateEvalResponsesRunDataSourceInputMessagesTemplateDict,
    )
    from .params import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict,
    )
    from .params import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike,
    )
    from .params import (
        CreateEvalResponsesRunDataSourceSamplingParamsDict as CreateEvalResponsesRunDataSourceSamplingParamsDict,
    )
    from .params import (
        CreateEvalResponsesRunDataSourceSamplingParamsTextDict as CreateEvalResponsesRunDataSourceSamplingParamsTextDict,
    )
    from .params import (
        CreateEvalResponsesRunDataSourceSourceLike as CreateEvalResponsesRunDataSourceSourceLike,
    )
    from .params import CreateEvalRunRequestDataSourceLike as CreateEvalRunRequestDataSourceLike
    from .params import (
        CreateEvalStoredCompletionsDataSourceConfigDict as CreateEvalStoredCompletionsDataSourceConfigDict,
    )
    from .params import EvalGraderPythonDict as EvalGraderPythonDict
    from .params import EvalGraderScoreModelDict as EvalGraderScoreModelDict
    from .params import (
        EvalGraderScoreModelSamplingParamsDict as EvalGraderScoreModelSamplingParamsDict,
    )
    from .params import EvalGraderStringCheckLike as EvalGraderStringCheckLike
    from .params import EvalGraderTextSimilarityDict as EvalGraderTextSimilarityDict
    from .params import (
        EvalJsonlFileContentSourceContentItemDict as EvalJsonlFileContentSourceContentItemDict,
    )
    from .params import EvalJsonlFileContentSourceDict as EvalJsonlFileContentSourceDict
    from .params import EvalJsonlFileIdSourceDict as EvalJsonlFileIdSourceDict
    from .params import EvalResponsesSourceDict as EvalResponsesSourceDict
    from .params import EvalsCreateParams as EvalsCreateParams
    from .params import EvalsListParams as EvalsListParams
    from .params import EvalsRunsCreateParams as EvalsRunsCreateParams
    from .params import EvalsRunsListParams as EvalsRunsListParams
    from .params import EvalsRunsOutputItemsListParams as EvalsRunsOutputItemsListParams
    from .params import EvalStoredCompletionsSourceDict as EvalStoredCompletionsSourceDict
    from .params import EvalsUpdateParams as EvalsUpdateParams
    from .resources.evals import AsyncEvals as AsyncEvals
    from .resources.evals import Evals as Evals
    from .resources.evals_runs import AsyncEvalsRuns as AsyncEvalsRuns
    from .resources.evals_runs import EvalsRuns as EvalsRuns
    from .resources.evals_runs_output_items import (
        AsyncEvalsRunsOutputItems as AsyncEvalsRunsOutputItems,
    )
    from .resources.evals_runs_output_items import EvalsRunsOutputItems as EvalsRunsOutputItems
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "ChatCompletionTool CreateEvalCompletionsRunDataSource "
            "CreateEvalCompletionsRunDataSourceInputMessages "
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReference "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplate "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem "
            "CreateEvalCompletionsRunDataSourceSamplingParams "
            "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat "
            "CreateEvalCompletionsRunDataSourceSource CreateEvalCustomDataSourceConfig "
            "CreateEvalItem CreateEvalItemSimpleInputMessage CreateEvalJsonlRunDataSource "
            "CreateEvalJsonlRunDataSourceSource CreateEvalLabelModelGrader "
            "CreateEvalLogsDataSourceConfig CreateEvalRequest "
            "CreateEvalRequestDataSourceConfig CreateEvalRequestTestingCriteriaItem "
            "CreateEvalResponsesRunDataSource CreateEvalResponsesRunDataSourceInputMessages "
            "CreateEvalResponsesRunDataSourceInputMessagesItemReference "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplate "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage "
            "CreateEvalResponsesRunDataSourceSamplingParams "
            "CreateEvalResponsesRunDataSourceSamplingParamsText "
            "CreateEvalResponsesRunDataSourceSource CreateEvalRunRequest "
            "CreateEvalRunRequestDataSource CreateEvalStoredCompletionsDataSourceConfig "
            "DeleteEvalResponse DeleteEvalRunResponse EasyInputMessage Eval EvalApiError "
            "EvalCreateResponse EvalCustomDataSourceConfig EvalDataSourceConfig "
            "EvalDeleteResponse EvalGraderLabelModel EvalGraderPython EvalGraderScoreModel "
            "EvalGraderScoreModelSamplingParams EvalGraderStringCheck "
            "EvalGraderTextSimilarity EvalItem EvalJsonlFileContentSource "
            "EvalJsonlFileContentSourceContentItem EvalJsonlFileIdSource EvalList "
            "EvalListResponse EvalLogsDataSourceConfig EvalResponsesSource "
            "EvalRetrieveResponse EvalRun EvalRunDataSource EvalRunList EvalRunOutputItem "
            "EvalRunOutputItemList EvalRunOutputItemResult EvalRunOutputItemSample "
            "EvalRunOutputItemSampleInputItem EvalRunOutputItemSampleOutputItem "
            "EvalRunOutputItemSampleUsage EvalRunPerModelUsageItem "
            "EvalRunPerTestingCriteriaResultsItem EvalRunResultCounts "
            "EvalStoredCompletionsDataSourceConfig EvalStoredCompletionsSource "
            "EvalTestingCriteriaItem EvalUpdateResponse GraderLabelModel GraderStringCheck "
            "Metadata OutputItemListResponse OutputItemRetrieveResponse ReasoningEffort "
            "ResponseFormatJsonObject ResponseFormatJsonSchema ResponseFormatText "
            "RunCancelResponse RunCreateResponse RunDeleteResponse RunListResponse "
            "RunRetrieveResponse TextResponseFormatConfiguration Tool UpdateEvalRequest "
        ),
        ".params": (
            "CreateEvalCompletionsRunDataSourceDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesLike "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike "
            "CreateEvalCompletionsRunDataSourceSamplingParamsDict "
            "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike "
            "CreateEvalCompletionsRunDataSourceSourceLike "
            "CreateEvalCustomDataSourceConfigDict CreateEvalItemLike "
            "CreateEvalItemSimpleInputMessageDict CreateEvalJsonlRunDataSourceDict "
            "CreateEvalJsonlRunDataSourceSourceLike CreateEvalLabelModelGraderDict "
            "CreateEvalLogsDataSourceConfigDict CreateEvalRequestDataSourceConfigLike "
            "CreateEvalRequestTestingCriteriaItemLike CreateEvalResponsesRunDataSourceDict "
            "CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict "
            "CreateEvalResponsesRunDataSourceInputMessagesLike "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateDict "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike "
            "CreateEvalResponsesRunDataSourceSamplingParamsDict "
            "CreateEvalResponsesRunDataSourceSamplingParamsTextDict "
            "CreateEvalResponsesRunDataSourceSourceLike CreateEvalRunRequestDataSourceLike "
            "CreateEvalStoredCompletionsDataSourceConfigDict EvalGraderPythonDict "
            "EvalGraderScoreModelDict EvalGraderScoreModelSamplingParamsDict "
            "EvalGraderStringCheckLike EvalGraderTextSimilarityDict "
            "EvalJsonlFileContentSourceContentItemDict EvalJsonlFileContentSourceDict "
            "EvalJsonlFileIdSourceDict EvalResponsesSourceDict "
            "EvalStoredCompletionsSourceDict EvalsCreateParams EvalsListParams "
            "EvalsRunsCreateParams EvalsRunsListParams EvalsRunsOutputItemsListParams "
            "EvalsUpdateParams "
        ),
        ".resources.evals": "AsyncEvals Evals",
        ".resources.evals_runs": "AsyncEvalsRuns EvalsRuns",
        ".resources.evals_runs_output_items": "AsyncEvalsRunsOutputItems EvalsRunsOutputItems",
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
