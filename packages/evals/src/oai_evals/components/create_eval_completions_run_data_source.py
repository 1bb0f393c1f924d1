# Generated from CreateEvalCompletionsRunDataSource. Do not edit.
"""CreateEvalCompletionsRunDataSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, When, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_fine_tuning.components.eval_item import EvalItem
    from oai_responses.components.easy_input_message import EasyInputMessage
    from oai_shared.components.chat_completion_tool import ChatCompletionTool
    from oai_shared.components.reasoning_effort import ReasoningEffort
    from oai_shared.components.response_format_json_object import ResponseFormatJsonObject
    from oai_shared.components.response_format_json_schema import ResponseFormatJsonSchema
    from oai_shared.components.response_format_text import ResponseFormatText

    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from .eval_stored_completions_source import EvalStoredCompletionsSource


@component("CreateEvalCompletionsRunDataSourceInputMessagesTemplate")
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Component):
    """A member of `CreateEvalCompletionsRunDataSourceInputMessages`, told by `type` = `"template"`."""

    type: Literal["template"] = "template"
    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem]
    """Messages in which `{{...}}` is filled in."""


@component("CreateEvalCompletionsRunDataSourceInputMessagesItemReference")
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Component):
    """A member of `CreateEvalCompletionsRunDataSourceInputMessages`, told by `type` = `"item_reference"`."""

    type: Literal["item_reference"] = "item_reference"
    item_reference: str
    """The member of the item that holds messages, such as `item.input`."""


@component("CreateEvalCompletionsRunDataSourceSamplingParams")
class CreateEvalCompletionsRunDataSourceSamplingParams(Component):
    """`sampling_params` of `CreateEvalCompletionsRunDataSource`."""

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

    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None = None
    """Form of the answer, text, JSON, or JSON by a schema."""

    tools: list[ChatCompletionTool] | None = None
    """Tools that the model may call."""


@component("CreateEvalCompletionsRunDataSource")
class CreateEvalCompletionsRunDataSource(Component):
    """A member of `CreateEvalRunRequestDataSource` and `EvalRunDataSource`, told by `type` = `"completions"`."""

    type: Literal["completions"] = "completions"
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    """Messages for the model, made anew for each item."""

    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    """How the model samples."""

    model: str | None = None
    """Id of the model."""

    source: CreateEvalCompletionsRunDataSourceSource
    """Where it comes from."""


if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem: TypeAlias = (
        EasyInputMessage | EvalItem | UnknownComponent
    )
    """An item of `template` of `CreateEvalCompletionsRunDataSourceInputMessagesTemplate`. Told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem",
        __name__,
        "type",
        {
            "message": (
                When("EasyInputMessage", has=("phase",)),
                When("EasyInputMessage", part={"content": ("input_file",)}),
                When("EvalItem"),
            ),
        },
        absent=(
            When("EasyInputMessage", has=("phase",)),
            When("EasyInputMessage", part={"content": ("input_file",)}),
            When("EvalItem"),
        ),
    )

if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | UnknownComponent
    )
    """`input_messages` of `CreateEvalCompletionsRunDataSource`. Told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceInputMessages = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceInputMessages",
        __name__,
        "type",
        {
            "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
            "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
        },
    )

if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat: TypeAlias = (
        ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | UnknownComponent
    )
    """`response_format` of `CreateEvalCompletionsRunDataSourceSamplingParams`. Told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
        __name__,
        "type",
        {
            "text": "ResponseFormatText",
            "json_schema": "ResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    )

if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceSource: TypeAlias = (
        EvalJsonlFileContentSource
        | EvalJsonlFileIdSource
        | EvalStoredCompletionsSource
        | UnknownComponent
    )
    """`source` of `CreateEvalCompletionsRunDataSource`. Told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceSource = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceSource",
        __name__,
        "type",
        {
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
            "stored_completions": "EvalStoredCompletionsSource",
        },
    )
