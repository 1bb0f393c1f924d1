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
    """A member of `CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem`."""

    role: str
    """Who speaks."""

    content: str
    """What is said or given, as a text or in parts."""


@component("CreateEvalResponsesRunDataSourceInputMessagesTemplate")
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(Component):
    """A member of `CreateEvalResponsesRunDataSourceInputMessages`, told by `type` = `"template"`."""

    type: Literal["template"] = "template"
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem]
    """Messages in which `{{...}}` is filled in."""


@component("CreateEvalResponsesRunDataSourceInputMessagesItemReference")
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(Component):
    """A member of `CreateEvalResponsesRunDataSourceInputMessages`, told by `type` = `"item_reference"`."""

    type: Literal["item_reference"] = "item_reference"
    item_reference: str
    """The member of the item that holds messages, such as `item.input`."""


@component("CreateEvalResponsesRunDataSourceSamplingParamsText")
class CreateEvalResponsesRunDataSourceSamplingParamsText(Component):
    """`text` of `CreateEvalResponsesRunDataSourceSamplingParams`."""

    format: TextResponseFormatConfiguration | None = None
    """Form of the answer, free text, JSON, or JSON by a schema."""


@component("CreateEvalResponsesRunDataSourceSamplingParams")
class CreateEvalResponsesRunDataSourceSamplingParams(Component):
    """`sampling_params` of `CreateEvalResponsesRunDataSource`."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. Default: `1`."""

    max_completion_tokens: int | None = None
    """Bound on the tokens that the model may write, thinking included."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. Default: `1`."""

    seed: int | None = None
    """Number that makes random choices repeatable, as far as possible. Default: `42`."""

    tools: list[Tool] | None = None
    """Tools that the model may call."""

    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None
    """Format of the text."""


@component("CreateEvalResponsesRunDataSource")
class CreateEvalResponsesRunDataSource(Component):
    """A member of `CreateEvalRunRequestDataSource` and `EvalRunDataSource`, told by `type` = `"responses"`."""

    type: Literal["responses"] = "responses"
    input_messages: CreateEvalResponsesRunDataSourceInputMessages | None = None
    """Messages for the model, made anew for each item."""

    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    """How the model samples."""

    model: str | None = None
    """Id of the model."""

    source: CreateEvalResponsesRunDataSourceSource
    """Where it comes from."""


if TYPE_CHECKING:
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem: TypeAlias = (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage
        | EvalItem
        | UnknownComponent
    )
    """An item of `template` of `CreateEvalResponsesRunDataSourceInputMessagesTemplate`. Told apart by their members."""
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
    """`input_messages` of `CreateEvalResponsesRunDataSource`. Told apart by `type`."""
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
    """`source` of `CreateEvalResponsesRunDataSource`. Told apart by `type`."""
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
