# Generated from createThreadAndRun. Do not edit.
"""Parameters of `beta.threads.create_and_run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.parallel_tool_calls import ParallelToolCalls
    from oai_shared.params.metadata import MetadataLike

    from ..components.assistant_object import AssistantObjectToolResources
    from ..components.create_thread_and_run_request import CreateThreadAndRunRequestToolResources
    from ..components.create_thread_request import CreateThreadRequest
    from ..components.thread_object import ThreadObjectToolResources
    from ..components.truncation_object import TruncationObject
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOptionLike
    from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOptionLike
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesDict,
        CreateThreadAndRunRequestToolsItemLike,
    )
    from .create_thread_request import CreateThreadRequestDict
    from .truncation_object import TruncationObjectDict


class BetaThreadsCreateAndRunParams(RequestOptions, total=False):
    """Parameters of `beta.threads.create_and_run`."""

    assistant_id: Required[str]
    """Id of the assistant."""

    thread: CreateThreadRequest | CreateThreadRequestDict
    """The thread to make."""

    model: (
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | None
    )
    """Id of the model."""

    instructions: str | None
    """Replace the instructions of the assistant, for this run."""

    tools: Iterable[CreateThreadAndRunRequestToolsItemLike] | None
    """Tools that the model may call. At most 20 items."""

    tool_resources: (
        CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | ThreadObjectToolResources
        | AssistantObjectToolResources
        | None
    )
    """What the tools work with, such as files and vector stores."""

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
