# Generated from CreateEvalResponsesRunDataSource. Do not edit.
"""CreateEvalResponsesRunDataSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, When, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_fine_tuning.components.eval_item import EvalItem
    from oai_responses.components.text_response_format_configuration import (
        TextResponseFormatConfiguration,
    )
    from oai_responses.components.tool import Tool
    from oai_shared.components.reasoning_effort import ReasoningEffort

    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from .eval_responses_source import EvalResponsesSource


@component("CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage")
class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage(Component):
    """An object of the API."""

    role: str
    content: str


@component("CreateEvalResponsesRunDataSourceInputMessagesTemplate")
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(Component):
    """An object of `type` "template"."""

    type: Literal["template"] = "template"
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem]


@component("CreateEvalResponsesRunDataSourceInputMessagesItemReference")
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(Component):
    """An object of `type` "item_reference"."""

    type: Literal["item_reference"] = "item_reference"
    item_reference: str


@component("CreateEvalResponsesRunDataSourceSamplingParamsText")
class CreateEvalResponsesRunDataSourceSamplingParamsText(Component):
    """An object of the API."""

    format: TextResponseFormatConfiguration | None = None


@component("CreateEvalResponsesRunDataSourceSamplingParams")
class CreateEvalResponsesRunDataSourceSamplingParams(Component):
    """An object of the API."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. Default: `1`."""

    max_completion_tokens: int | None = None
    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. Default: `1`."""

    seed: int | None = None
    """Default: `42`."""

    tools: list[Tool] | None = None
    """Tools that the model may call."""

    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None


@component("CreateEvalResponsesRunDataSource")
class CreateEvalResponsesRunDataSource(Component):
    """An object of `type` "responses"."""

    type: Literal["responses"] = "responses"
    """Default: `"responses"`."""

    input_messages: CreateEvalResponsesRunDataSourceInputMessages | None = None
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    model: str | None = None
    source: CreateEvalResponsesRunDataSourceSource


if TYPE_CHECKING:
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem: TypeAlias = (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage
        | EvalItem
        | UnknownComponent
    )
else:
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem = TaggedUnion(
        "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem",
        __name__,
        None,
        {},
        absent=(
            When("EvalItem", where={"role": ("user", "assistant", "system", "developer")}),
            When("CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage"),
        ),
    )

if TYPE_CHECKING:
    CreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | UnknownComponent
    )
else:
    CreateEvalResponsesRunDataSourceInputMessages = TaggedUnion(
        "CreateEvalResponsesRunDataSourceInputMessages",
        __name__,
        "type",
        {
            "template": "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
            "item_reference": "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
        },
    )

if TYPE_CHECKING:
    CreateEvalResponsesRunDataSourceSource: TypeAlias = (
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource | UnknownComponent
    )
else:
    CreateEvalResponsesRunDataSourceSource = TaggedUnion(
        "CreateEvalResponsesRunDataSourceSource",
        __name__,
        "type",
        {
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
            "responses": "EvalResponsesSource",
        },
    )
