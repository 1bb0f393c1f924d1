# Generated from CreateRunRequest. Do not edit.
"""CreateRunRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.parallel_tool_calls import ParallelToolCalls
    from oai_shared.components.reasoning_effort import ReasoningEffort

    from .assistant_supported_models import AssistantSupportedModels
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption
    from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOption
    from .create_message_request import CreateMessageRequest
    from .truncation_object import TruncationObject


@component("CreateRunRequest")
class CreateRunRequest(Component):
    """Body of `client.beta.threads.runs.create`."""

    assistant_id: str
    """Id of the assistant."""

    model: str | AssistantSupportedModels | None = None
    """Id of the model."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    instructions: str | None = None
    """Replace the instructions of the assistant, for this run."""

    additional_instructions: str | None = None
    """Appended to the instructions, for this run only."""

    additional_messages: list[CreateMessageRequest] | None = None
    """Messages that join the thread before the run begins."""

    tools: list[CreateRunRequestToolsItem] | None = None
    """Tools that the model may call. At most 20 items."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events."""

    max_prompt_tokens: int | None = None
    """Bound on the tokens that may go in, over the whole run. At least 256."""

    max_completion_tokens: int | None = None
    """Bound on the tokens that the model may write, thinking included. At least 256."""

    truncation_strategy: TruncationObject | None = None
    """What is left out of a thread that is too long."""

    tool_choice: AssistantsApiToolChoiceOption | None = None
    """Which tool the model may or must call. Known values: `"none"`, `"auto"`, `"required"`."""

    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether several tools may be called at once. Default: `True`."""

    response_format: AssistantsApiResponseFormatOption | None = None
    """Form of the answer, text, JSON, or JSON by a schema."""


if TYPE_CHECKING:
    CreateRunRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
    """An item of `tools` of `client.beta.threads.runs.create`. Told apart by `type`."""
else:
    CreateRunRequestToolsItem = TaggedUnion(
        "CreateRunRequestToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
