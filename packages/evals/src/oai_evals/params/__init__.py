# Generated from the slice of oai-evals. Do not edit.
"""Request parameters of oai-evals, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceDict as CreateEvalCompletionsRunDataSourceDict,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict as CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessagesLike as CreateEvalCompletionsRunDataSourceInputMessagesLike,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict as CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike as CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceSamplingParamsDict as CreateEvalCompletionsRunDataSourceSamplingParamsDict,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike as CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceSourceLike as CreateEvalCompletionsRunDataSourceSourceLike,
    )
    from .create_eval_custom_data_source_config import (
        CreateEvalCustomDataSourceConfigDict as CreateEvalCustomDataSourceConfigDict,
    )
    from .create_eval_item import CreateEvalItemLike as CreateEvalItemLike
    from .create_eval_item import (
        CreateEvalItemSimpleInputMessageDict as CreateEvalItemSimpleInputMessageDict,
    )
    from .create_eval_jsonl_run_data_source import (
        CreateEvalJsonlRunDataSourceDict as CreateEvalJsonlRunDataSourceDict,
    )
    from .create_eval_jsonl_run_data_source import (
        CreateEvalJsonlRunDataSourceSourceLike as CreateEvalJsonlRunDataSourceSourceLike,
    )
    from .create_eval_label_model_grader import (
        CreateEvalLabelModelGraderDict as CreateEvalLabelModelGraderDict,
    )
    from .create_eval_logs_data_source_config import (
        CreateEvalLogsDataSourceConfigDict as CreateEvalLogsDataSourceConfigDict,
    )
    from .create_eval_request import (
        CreateEvalRequestDataSourceConfigLike as CreateEvalRequestDataSourceConfigLike,
    )
    from .create_eval_request import (
        CreateEvalRequestTestingCriteriaItemLike as CreateEvalRequestTestingCriteriaItemLike,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceDict as CreateEvalResponsesRunDataSourceDict,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict as CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesLike as CreateEvalResponsesRunDataSourceInputMessagesLike,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateDict as CreateEvalResponsesRunDataSourceInputMessagesTemplateDict,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceSamplingParamsDict as CreateEvalResponsesRunDataSourceSamplingParamsDict,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceSamplingParamsTextDict as CreateEvalResponsesRunDataSourceSamplingParamsTextDict,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceSourceLike as CreateEvalResponsesRunDataSourceSourceLike,
    )
    from .create_eval_run_request import (
        CreateEvalRunRequestDataSourceLike as CreateEvalRunRequestDataSourceLike,
    )
    from .create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfigDict as CreateEvalStoredCompletionsDataSourceConfigDict,
    )
    from .eval_grader_python import EvalGraderPythonDict as EvalGraderPythonDict
    from .eval_grader_score_model import EvalGraderScoreModelDict as EvalGraderScoreModelDict
    from .eval_grader_score_model import (
        EvalGraderScoreModelSamplingParamsDict as EvalGraderScoreModelSamplingParamsDict,
    )
    from .eval_grader_string_check import EvalGraderStringCheckLike as EvalGraderStringCheckLike
    from .eval_grader_text_similarity import (
        EvalGraderTextSimilarityDict as EvalGraderTextSimilarityDict,
    )
    from .eval_jsonl_file_content_source import (
        EvalJsonlFileContentSourceContentItemDict as EvalJsonlFileContentSourceContentItemDict,
    )
    from .eval_jsonl_file_content_source import (
        EvalJsonlFileContentSourceDict as EvalJsonlFileContentSourceDict,
    )
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict as EvalJsonlFileIdSourceDict
    from .eval_responses_source import EvalResponsesSourceDict as EvalResponsesSourceDict
    from .eval_stored_completions_source import (
        EvalStoredCompletionsSourceDict as EvalStoredCompletionsSourceDict,
    )
    from .evals_create_params import EvalsCreateParams as EvalsCreateParams
    from .evals_list_params import EvalsListParams as EvalsListParams
    from .evals_runs_create_params import EvalsRunsCreateParams as EvalsRunsCreateParams
    from .evals_runs_list_params import EvalsRunsListParams as EvalsRunsListParams
    from .evals_runs_output_items_list_params import (
        EvalsRunsOutputItemsListParams as EvalsRunsOutputItemsListParams,
    )
    from .evals_update_params import EvalsUpdateParams as EvalsUpdateParams

    CreateEvalCompletionsRunDataSourceParam: TypeAlias = CreateEvalCompletionsRunDataSourceDict
    CreateEvalJSONLRunDataSourceParam: TypeAlias = CreateEvalJsonlRunDataSourceDict
    EvalCreateParams: TypeAlias = EvalsCreateParams
    EvalListParams: TypeAlias = EvalsListParams
    EvalUpdateParams: TypeAlias = EvalsUpdateParams
    OutputItemListParams: TypeAlias = EvalsRunsOutputItemsListParams
    RunCreateParams: TypeAlias = EvalsRunsCreateParams
    RunListParams: TypeAlias = EvalsRunsListParams
else:
    _MODULES = {
        ".create_eval_completions_run_data_source": (
            "CreateEvalCompletionsRunDataSourceDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesLike "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike "
            "CreateEvalCompletionsRunDataSourceSamplingParamsDict "
            "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike "
            "CreateEvalCompletionsRunDataSourceSourceLike "
        ),
        ".create_eval_custom_data_source_config": "CreateEvalCustomDataSourceConfigDict",
        ".create_eval_item": "CreateEvalItemLike CreateEvalItemSimpleInputMessageDict",
        ".create_eval_jsonl_run_data_source": "CreateEvalJsonlRunDataSourceDict CreateEvalJsonlRunDataSourceSourceLike",
        ".create_eval_label_model_grader": "CreateEvalLabelModelGraderDict",
        ".create_eval_logs_data_source_config": "CreateEvalLogsDataSourceConfigDict",
        ".create_eval_request": "CreateEvalRequestDataSourceConfigLike CreateEvalRequestTestingCriteriaItemLike",
        ".create_eval_responses_run_data_source": (
            "CreateEvalResponsesRunDataSourceDict "
            "CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict "
            "CreateEvalResponsesRunDataSourceInputMessagesLike "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateDict "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike "
            "CreateEvalResponsesRunDataSourceSamplingParamsDict "
            "CreateEvalResponsesRunDataSourceSamplingParamsTextDict "
            "CreateEvalResponsesRunDataSourceSourceLike "
        ),
        ".create_eval_run_request": "CreateEvalRunRequestDataSourceLike",
        ".create_eval_stored_completions_data_source_config": "CreateEvalStoredCompletionsDataSourceConfigDict",
        ".eval_grader_python": "EvalGraderPythonDict",
        ".eval_grader_score_model": "EvalGraderScoreModelDict EvalGraderScoreModelSamplingParamsDict",
        ".eval_grader_string_check": "EvalGraderStringCheckLike",
        ".eval_grader_text_similarity": "EvalGraderTextSimilarityDict",
        ".eval_jsonl_file_content_source": "EvalJsonlFileContentSourceContentItemDict EvalJsonlFileContentSourceDict",
        ".eval_jsonl_file_id_source": "EvalJsonlFileIdSourceDict",
        ".eval_responses_source": "EvalResponsesSourceDict",
        ".eval_stored_completions_source": "EvalStoredCompletionsSourceDict",
        ".evals_create_params": "EvalsCreateParams",
        ".evals_list_params": "EvalsListParams",
        ".evals_runs_create_params": "EvalsRunsCreateParams",
        ".evals_runs_list_params": "EvalsRunsListParams",
        ".evals_runs_output_items_list_params": "EvalsRunsOutputItemsListParams",
        ".evals_update_params": "EvalsUpdateParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "CreateEvalCompletionsRunDataSourceParam": "CreateEvalCompletionsRunDataSourceDict",
        "CreateEvalJSONLRunDataSourceParam": "CreateEvalJsonlRunDataSourceDict",
        "EvalCreateParams": "EvalsCreateParams",
        "EvalListParams": "EvalsListParams",
        "EvalUpdateParams": "EvalsUpdateParams",
        "OutputItemListParams": "EvalsRunsOutputItemsListParams",
        "RunCreateParams": "EvalsRunsCreateParams",
        "RunListParams": "EvalsRunsListParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
