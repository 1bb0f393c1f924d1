# Generated from CreateEvalResponsesRunDataSource. Do not edit.
"""CreateEvalResponsesRunDataSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_fine_tuning.params.eval_item import EvalItemDict
    from oai_responses.params.text_response_format_configuration import (
        TextResponseFormatConfigurationLike,
    )
    from oai_responses.params.tool import ToolLike
    from oai_shared.components.reasoning_effort import ReasoningEffort

    from ..components.create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceInputMessages,
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem,
        CreateEvalResponsesRunDataSourceSamplingParams,
        CreateEvalResponsesRunDataSourceSamplingParamsText,
        CreateEvalResponsesRunDataSourceSource,
    )
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict
    from .eval_responses_source import EvalResponsesSourceDict


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict(
    TypedDict, total=False
):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage` as a mapping."""

    role: Required[str]
    content: Required[str]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate` as a mapping."""

    type: Required[Literal["template"]]
    template: Required[
        Iterable[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike]
    ]


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesItemReference` as a mapping."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]


class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText` as a mapping."""

    format: TextResponseFormatConfigurationLike


class CreateEvalResponsesRunDataSourceSamplingParamsDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParams` as a mapping."""

    reasoning_effort: ReasoningEffort
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: Iterable[ToolLike]
    text: (
        CreateEvalResponsesRunDataSourceSamplingParamsText
        | CreateEvalResponsesRunDataSourceSamplingParamsTextDict
    )


class CreateEvalResponsesRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSource` as a mapping."""

    type: Required[Literal["responses"]]
    input_messages: CreateEvalResponsesRunDataSourceInputMessagesLike
    sampling_params: (
        CreateEvalResponsesRunDataSourceSamplingParams
        | CreateEvalResponsesRunDataSourceSamplingParamsDict
    )
    model: str
    source: Required[CreateEvalResponsesRunDataSourceSourceLike]


if TYPE_CHECKING:
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike: TypeAlias = "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict | EvalItemDict"
else:
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike = Alias(
        "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict | EvalItemDict",
        __name__,
    )

if TYPE_CHECKING:
    CreateEvalResponsesRunDataSourceInputMessagesLike: TypeAlias = "CreateEvalResponsesRunDataSourceInputMessages | CreateEvalResponsesRunDataSourceInputMessagesTemplateDict | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict"
else:
    CreateEvalResponsesRunDataSourceInputMessagesLike = Alias(
        "CreateEvalResponsesRunDataSourceInputMessages | CreateEvalResponsesRunDataSourceInputMessagesTemplateDict | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict",
        __name__,
    )

if TYPE_CHECKING:
    CreateEvalResponsesRunDataSourceSourceLike: TypeAlias = "CreateEvalResponsesRunDataSourceSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalResponsesSourceDict"
else:
    CreateEvalResponsesRunDataSourceSourceLike = Alias(
        "CreateEvalResponsesRunDataSourceSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalResponsesSourceDict",
        __name__,
    )
