# Generated from createRun. Do not edit.
"""Parameters of `beta.threads.runs.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.parallel_tool_calls import ParallelToolCalls
    from oai_shared.components.reasoning_effort import ReasoningEffort
    from oai_shared.params.metadata import MetadataLike

    from ..components.assistant_supported_models import AssistantSupportedModels
    from ..components.create_message_request import CreateMessageRequest
    from ..components.truncation_object import TruncationObject
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOptionLike
    from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOptionLike
    from .create_message_request import CreateMessageRequestDict
    from .create_run_request import CreateRunRequestToolsItemLike
    from .truncation_object import TruncationObjectDict


class BetaThreadsRunsCreateParams(RequestOptions, total=False):
    """Parameters of `beta.threads.runs.create`."""

    assistant_id: Required[str]
    """Id of the assistant."""

    model: str | AssistantSupportedModels | None
    """Id of the model."""

    reasoning_effort: ReasoningEffort
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    instructions: str | None
    """Replace the instructions of the assistant, for this run."""

    additional_instructions: str | None
    """Appended to the instructions, for this run only."""

    additional_messages: Iterable[CreateMessageRequest | CreateMessageRequestDict] | None
    """Messages that join the thread before the run begins."""

    tools: Iterable[CreateRunRequestToolsItemLike] | None
    """Tools that the model may call. At most 20 items."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    max_prompt_tokens: int | None
    """Bound on the tokens that may go in, over the whole run. At least 256."""

    max_completion_tokens: int | None
    """Bound on the tokens that the model may write, thinking included. At least 256."""

    truncation_strategy: TruncationObject | TruncationObjectDict | None
    """What is left out of a thread that is too long."""

    tool_choice: AssistantsApiToolChoiceOptionLike | None
    """Which tool the model may or must call. Known values: `"none"`, `"auto"`, `"required"`."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several tools may be called at once. Default: `True`."""

    response_format: AssistantsApiResponseFormatOptionLike | None
    """Form of the answer, text, JSON, or JSON by a schema."""

    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Extra output to send along."""
