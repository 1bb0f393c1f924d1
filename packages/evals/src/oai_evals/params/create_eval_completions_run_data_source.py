# Generated from CreateEvalCompletionsRunDataSource. Do not edit.
"""CreateEvalCompletionsRunDataSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_fine_tuning.params.eval_item import EvalItemDict
    from oai_responses.params.easy_input_message import EasyInputMessageDict
    from oai_shared.components.chat_completion_tool import ChatCompletionTool
    from oai_shared.components.reasoning_effort import ReasoningEffort
    from oai_shared.params.chat_completion_tool import ChatCompletionToolDict
    from oai_shared.params.response_format_json_object import ResponseFormatJsonObjectDict
    from oai_shared.params.response_format_json_schema import ResponseFormatJsonSchemaDict
    from oai_shared.params.response_format_text import ResponseFormatTextDict

    from ..components.create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceInputMessages,
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem,
        CreateEvalCompletionsRunDataSourceSamplingParams,
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat,
        CreateEvalCompletionsRunDataSourceSource,
    )
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict
    from .eval_stored_completions_source import EvalStoredCompletionsSourceDict


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` as a mapping."""

    type: Required[Literal["template"]]
    template: Required[
        Iterable[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike]
    ]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesItemReference` as a mapping."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]


class CreateEvalCompletionsRunDataSourceSamplingParamsDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceSamplingParams` as a mapping."""

    reasoning_effort: ReasoningEffort
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike
    tools: Iterable[ChatCompletionTool | ChatCompletionToolDict]


class CreateEvalCompletionsRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSource` as a mapping."""

    type: Required[Literal["completions"]]
    input_messages: CreateEvalCompletionsRunDataSourceInputMessagesLike
    sampling_params: (
        CreateEvalCompletionsRunDataSourceSamplingParams
        | CreateEvalCompletionsRunDataSourceSamplingParamsDict
    )
    model: str
    source: Required[CreateEvalCompletionsRunDataSourceSourceLike]


if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike: TypeAlias = "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem | EasyInputMessageDict | EvalItemDict"
else:
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike = Alias(
        "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem | EasyInputMessageDict | EvalItemDict",
        __name__,
    )

if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceInputMessagesLike: TypeAlias = "CreateEvalCompletionsRunDataSourceInputMessages | CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict"
else:
    CreateEvalCompletionsRunDataSourceInputMessagesLike = Alias(
        "CreateEvalCompletionsRunDataSourceInputMessages | CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict",
        __name__,
    )

if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike: TypeAlias = "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | ResponseFormatTextDict | ResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict"
else:
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike = Alias(
        "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | ResponseFormatTextDict | ResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict",
        __name__,
    )

if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceSourceLike: TypeAlias = "CreateEvalCompletionsRunDataSourceSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalStoredCompletionsSourceDict"
else:
    CreateEvalCompletionsRunDataSourceSourceLike = Alias(
        "CreateEvalCompletionsRunDataSourceSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalStoredCompletionsSourceDict",
        __name__,
    )
