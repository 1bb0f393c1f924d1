# Generated from the slice of oai-evals. Do not edit.
"""Components of oai-evals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_fine_tuning.components.eval_item import EvalItem as EvalItem
    from oai_fine_tuning.components.grader_label_model import GraderLabelModel as GraderLabelModel
    from oai_fine_tuning.components.grader_string_check import (
        GraderStringCheck as GraderStringCheck,
    )
    from oai_responses.components.easy_input_message import EasyInputMessage as EasyInputMessage
    from oai_responses.components.text_response_format_configuration import (
        TextResponseFormatConfiguration as TextResponseFormatConfiguration,
    )
    from oai_responses.components.tool import Tool as Tool
    from oai_shared.components.chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from oai_shared.components.metadata import Metadata as Metadata
    from oai_shared.components.reasoning_effort import ReasoningEffort as ReasoningEffort
    from oai_shared.components.response_format_json_object import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from oai_shared.components.response_format_json_schema import (
        ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    )
    from oai_shared.components.response_format_text import ResponseFormatText as ResponseFormatText

    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessages as CreateEvalCompletionsRunDataSourceInputMessages,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference as CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate as CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem as CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceSamplingParams as CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat as CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceSource as CreateEvalCompletionsRunDataSourceSource,
    )
    from .create_eval_custom_data_source_config import (
        CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig,
    )
    from .create_eval_item import CreateEvalItem as CreateEvalItem
    from .create_eval_item import (
        CreateEvalItemSimpleInputMessage as CreateEvalItemSimpleInputMessage,
    )
    from .create_eval_jsonl_run_data_source import (
        CreateEvalJsonlRunDataSource as CreateEvalJsonlRunDataSource,
    )
    from .create_eval_jsonl_run_data_source import (
        CreateEvalJsonlRunDataSourceSource as CreateEvalJsonlRunDataSourceSource,
    )
    from .create_eval_label_model_grader import (
        CreateEvalLabelModelGrader as CreateEvalLabelModelGrader,
    )
    from .create_eval_logs_data_source_config import (
        CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig,
    )
    from .create_eval_request import CreateEvalRequest as CreateEvalRequest
    from .create_eval_request import (
        CreateEvalRequestDataSourceConfig as CreateEvalRequestDataSourceConfig,
    )
    from .create_eval_request import (
        CreateEvalRequestTestingCriteriaItem as CreateEvalRequestTestingCriteriaItem,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessages as CreateEvalResponsesRunDataSourceInputMessages,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReference as CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate as CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceSamplingParams as CreateEvalResponsesRunDataSourceSamplingParams,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceSamplingParamsText as CreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceSource as CreateEvalResponsesRunDataSourceSource,
    )
    from .create_eval_run_request import CreateEvalRunRequest as CreateEvalRunRequest
    from .create_eval_run_request import (
        CreateEvalRunRequestDataSource as CreateEvalRunRequestDataSource,
    )
    from .create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfig as CreateEvalStoredCompletionsDataSourceConfig,
    )
    from .delete_eval_response import DeleteEvalResponse as DeleteEvalResponse
    from .delete_eval_run_response import DeleteEvalRunResponse as DeleteEvalRunResponse
    from .eval import Eval as Eval
    from .eval import EvalDataSourceConfig as EvalDataSourceConfig
    from .eval import EvalTestingCriteriaItem as EvalTestingCriteriaItem
    from .eval_api_error import EvalApiError as EvalApiError
    from .eval_custom_data_source_config import (
        EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    )
    from .eval_grader_label_model import EvalGraderLabelModel as EvalGraderLabelModel
    from .eval_grader_python import EvalGraderPython as EvalGraderPython
    from .eval_grader_score_model import EvalGraderScoreModel as EvalGraderScoreModel
    from .eval_grader_score_model import (
        EvalGraderScoreModelSamplingParams as EvalGraderScoreModelSamplingParams,
    )
    from .eval_grader_string_check import EvalGraderStringCheck as EvalGraderStringCheck
    from .eval_grader_text_similarity import EvalGraderTextSimilarity as EvalGraderTextSimilarity
    from .eval_jsonl_file_content_source import (
        EvalJsonlFileContentSource as EvalJsonlFileContentSource,
    )
    from .eval_jsonl_file_content_source import (
        EvalJsonlFileContentSourceContentItem as EvalJsonlFileContentSourceContentItem,
    )
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource as EvalJsonlFileIdSource
    from .eval_list import EvalList as EvalList
    from .eval_logs_data_source_config import EvalLogsDataSourceConfig as EvalLogsDataSourceConfig
    from .eval_responses_source import EvalResponsesSource as EvalResponsesSource
    from .eval_run import EvalRun as EvalRun
    from .eval_run import EvalRunDataSource as EvalRunDataSource
    from .eval_run import EvalRunPerModelUsageItem as EvalRunPerModelUsageItem
    from .eval_run import (
        EvalRunPerTestingCriteriaResultsItem as EvalRunPerTestingCriteriaResultsItem,
    )
    from .eval_run import EvalRunResultCounts as EvalRunResultCounts
    from .eval_run_list import EvalRunList as EvalRunList
    from .eval_run_output_item import EvalRunOutputItem as EvalRunOutputItem
    from .eval_run_output_item import EvalRunOutputItemSample as EvalRunOutputItemSample
    from .eval_run_output_item import (
        EvalRunOutputItemSampleInputItem as EvalRunOutputItemSampleInputItem,
    )
    from .eval_run_output_item import (
        EvalRunOutputItemSampleOutputItem as EvalRunOutputItemSampleOutputItem,
    )
    from .eval_run_output_item import EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage
    from .eval_run_output_item_list import EvalRunOutputItemList as EvalRunOutputItemList
    from .eval_run_output_item_result import EvalRunOutputItemResult as EvalRunOutputItemResult
    from .eval_stored_completions_data_source_config import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from .eval_stored_completions_source import (
        EvalStoredCompletionsSource as EvalStoredCompletionsSource,
    )
    from .update_eval_request import UpdateEvalRequest as UpdateEvalRequest

    CreateEvalJSONLRunDataSource: TypeAlias = CreateEvalJsonlRunDataSource
    EvalAPIError: TypeAlias = EvalApiError
    EvalCreateResponse: TypeAlias = Eval
    EvalDeleteResponse: TypeAlias = DeleteEvalResponse
    EvalListResponse: TypeAlias = Eval
    EvalRetrieveResponse: TypeAlias = Eval
    EvalUpdateResponse: TypeAlias = Eval
    OutputItemListResponse: TypeAlias = EvalRunOutputItem
    OutputItemRetrieveResponse: TypeAlias = EvalRunOutputItem
    RunCancelResponse: TypeAlias = EvalRun
    RunCreateResponse: TypeAlias = EvalRun
    RunDeleteResponse: TypeAlias = DeleteEvalRunResponse
    RunListResponse: TypeAlias = EvalRun
    RunRetrieveResponse: TypeAlias = EvalRun
else:
    _MODULES = {
        ".create_eval_completions_run_data_source": (
            "CreateEvalCompletionsRunDataSource "
            "CreateEvalCompletionsRunDataSourceInputMessages "
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReference "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplate "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem "
            "CreateEvalCompletionsRunDataSourceSamplingParams "
            "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat "
            "CreateEvalCompletionsRunDataSourceSource "
        ),
        ".create_eval_custom_data_source_config": "CreateEvalCustomDataSourceConfig",
        ".create_eval_item": "CreateEvalItem CreateEvalItemSimpleInputMessage",
        ".create_eval_jsonl_run_data_source": "CreateEvalJsonlRunDataSource CreateEvalJsonlRunDataSourceSource",
        ".create_eval_label_model_grader": "CreateEvalLabelModelGrader",
        ".create_eval_logs_data_source_config": "CreateEvalLogsDataSourceConfig",
        ".create_eval_request": (
            "CreateEvalRequest CreateEvalRequestDataSourceConfig "
            "CreateEvalRequestTestingCriteriaItem "
        ),
        ".create_eval_responses_run_data_source": (
            "CreateEvalResponsesRunDataSource CreateEvalResponsesRunDataSourceInputMessages "
            "CreateEvalResponsesRunDataSourceInputMessagesItemReference "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplate "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage "
            "CreateEvalResponsesRunDataSourceSamplingParams "
            "CreateEvalResponsesRunDataSourceSamplingParamsText "
            "CreateEvalResponsesRunDataSourceSource "
        ),
        ".create_eval_run_request": "CreateEvalRunRequest CreateEvalRunRequestDataSource",
        ".create_eval_stored_completions_data_source_config": "CreateEvalStoredCompletionsDataSourceConfig",
        ".delete_eval_response": "DeleteEvalResponse",
        ".delete_eval_run_response": "DeleteEvalRunResponse",
        ".eval": "Eval EvalDataSourceConfig EvalTestingCriteriaItem",
        ".eval_api_error": "EvalApiError",
        ".eval_custom_data_source_config": "EvalCustomDataSourceConfig",
        ".eval_grader_label_model": "EvalGraderLabelModel",
        ".eval_grader_python": "EvalGraderPython",
        ".eval_grader_score_model": "EvalGraderScoreModel EvalGraderScoreModelSamplingParams",
        ".eval_grader_string_check": "EvalGraderStringCheck",
        ".eval_grader_text_similarity": "EvalGraderTextSimilarity",
        ".eval_jsonl_file_content_source": "EvalJsonlFileContentSource EvalJsonlFileContentSourceContentItem",
        ".eval_jsonl_file_id_source": "EvalJsonlFileIdSource",
        ".eval_list": "EvalList",
        ".eval_logs_data_source_config": "EvalLogsDataSourceConfig",
        ".eval_responses_source": "EvalResponsesSource",
        ".eval_run": (
            "EvalRun EvalRunDataSource EvalRunPerModelUsageItem "
            "EvalRunPerTestingCriteriaResultsItem EvalRunResultCounts "
        ),
        ".eval_run_list": "EvalRunList",
        ".eval_run_output_item": (
            "EvalRunOutputItem EvalRunOutputItemSample EvalRunOutputItemSampleInputItem "
            "EvalRunOutputItemSampleOutputItem EvalRunOutputItemSampleUsage "
        ),
        ".eval_run_output_item_list": "EvalRunOutputItemList",
        ".eval_run_output_item_result": "EvalRunOutputItemResult",
        ".eval_stored_completions_data_source_config": "EvalStoredCompletionsDataSourceConfig",
        ".eval_stored_completions_source": "EvalStoredCompletionsSource",
        ".update_eval_request": "UpdateEvalRequest",
        "oai_fine_tuning.components.eval_item": "EvalItem",
        "oai_fine_tuning.components.grader_label_model": "GraderLabelModel",
        "oai_fine_tuning.components.grader_string_check": "GraderStringCheck",
        "oai_responses.components.easy_input_message": "EasyInputMessage",
        "oai_responses.components.text_response_format_configuration": "TextResponseFormatConfiguration",
        "oai_responses.components.tool": "Tool",
        "oai_shared.components.chat_completion_tool": "ChatCompletionTool",
        "oai_shared.components.metadata": "Metadata",
        "oai_shared.components.reasoning_effort": "ReasoningEffort",
        "oai_shared.components.response_format_json_object": "ResponseFormatJsonObject",
        "oai_shared.components.response_format_json_schema": "ResponseFormatJsonSchema",
        "oai_shared.components.response_format_text": "ResponseFormatText",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "CreateEvalJSONLRunDataSource": "CreateEvalJsonlRunDataSource",
        "EvalAPIError": "EvalApiError",
        "EvalCreateResponse": "Eval",
        "EvalDeleteResponse": "DeleteEvalResponse",
        "EvalListResponse": "Eval",
        "EvalRetrieveResponse": "Eval",
        "EvalUpdateResponse": "Eval",
        "OutputItemListResponse": "EvalRunOutputItem",
        "OutputItemRetrieveResponse": "EvalRunOutputItem",
        "RunCancelResponse": "EvalRun",
        "RunCreateResponse": "EvalRun",
        "RunDeleteResponse": "DeleteEvalRunResponse",
        "RunListResponse": "EvalRun",
        "RunRetrieveResponse": "EvalRun",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
