# Generated from CreateThreadAndRunRequest. Do not edit.
"""CreateThreadAndRunRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.parallel_tool_calls import ParallelToolCalls

    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption
    from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOption
    from .create_thread_request import CreateThreadRequest
    from .truncation_object import TruncationObject


@component("CreateThreadAndRunRequestToolResourcesCodeInterpreter")
class CreateThreadAndRunRequestToolResourcesCodeInterpreter(Component):
    """`code_interpreter` of `CreateThreadAndRunRequestToolResources`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("CreateThreadAndRunRequestToolResourcesFileSearch")
class CreateThreadAndRunRequestToolResourcesFileSearch(Component):
    """`file_search` of `CreateThreadAndRunRequestToolResources`."""

    vector_store_ids: list[str] | None = None
    """Vector stores in which to search, by id. At most 1 item."""


@component("CreateThreadAndRunRequestToolResources")
class CreateThreadAndRunRequestToolResources(Component):
    """`tool_resources` of `client.beta.threads.create_and_run`."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None = None
    """What concerns the code interpreter."""

    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None = None
    """What concerns the search in files."""


@component("CreateThreadAndRunRequest")
class CreateThreadAndRunRequest(Component):
    """Body of `client.beta.threads.create_and_run`."""

    assistant_id: str
    """Id of the assistant."""

    thread: CreateThreadRequest | None = None
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
    ) = None
    """Id of the model."""

    instructions: str | None = None
    """Replace the instructions of the assistant, for this run."""

    tools: list[CreateThreadAndRunRequestToolsItem] | None = None
    """Tools that the model may call. At most 20 items."""

    tool_resources: CreateThreadAndRunRequestToolResources | None = None
    """What the tools work with, such as files and vector stores."""

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
    CreateThreadAndRunRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
    """An item of `tools` of `client.beta.threads.create_and_run`. Told apart by `type`."""
else:
    CreateThreadAndRunRequestToolsItem = TaggedUnion(
        "CreateThreadAndRunRequestToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
