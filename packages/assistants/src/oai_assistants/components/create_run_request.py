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
    """An object of the API."""

    assistant_id: str
    model: str | AssistantSupportedModels | None = None
    reasoning_effort: ReasoningEffort | None = None
    instructions: str | None = None
    """What the model is told before anything else."""

    additional_instructions: str | None = None
    additional_messages: list[CreateMessageRequest] | None = None
    tools: list[CreateRunRequestToolsItem] | None = None
    """Tools that the model may call. At most 20 items."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    stream: bool | None = None
    max_prompt_tokens: int | None = None
    """At least 256."""

    max_completion_tokens: int | None = None
    """At least 256."""

    truncation_strategy: TruncationObject | None = None
    tool_choice: AssistantsApiToolChoiceOption | None = None
    """Which tool the model may or must call."""

    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether several tools may be called at once."""

    response_format: AssistantsApiResponseFormatOption | None = None


if TYPE_CHECKING:
    CreateRunRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
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
