# Generated from RunObject. Do not edit.
"""RunObject."""

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
    from .run_completion_usage import RunCompletionUsage
    from .run_status import RunStatus
    from .run_tool_call_object import RunToolCallObject
    from .truncation_object import TruncationObject


@component("RunObjectRequiredActionSubmitToolOutputs")
class RunObjectRequiredActionSubmitToolOutputs(Component):
    """`submit_tool_outputs` of `RunObjectRequiredAction`."""

    tool_calls: list[RunToolCallObject]
    """Calls of tools."""


@component("RunObjectRequiredAction")
class RunObjectRequiredAction(Component):
    """`required_action` of `RunObject`."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """Calls of your tools that wait for an answer."""


@component("RunObjectLastError")
class RunObjectLastError(Component):
    """`last_error` of `RunObject`."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""


@component("RunObjectIncompleteDetails")
class RunObjectIncompleteDetails(Component):
    """`incomplete_details` of `RunObject`."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None
    """The reason."""


@component("RunObject")
class RunObject(Component):
    """Result of `client.beta.threads.create_and_run`, `client.beta.threads.runs.create`, `client.beta.threads.runs.retrieve` and others. Item of the list that `client.beta.threads.runs.list` gives."""

    id: str
    """Unique id."""

    object: Literal["thread.run"] = "thread.run"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    assistant_id: str
    """Id of the assistant."""

    status: RunStatus
    """How far it got, or how it stands. One of `"queued"`, `"in_progress"`, `"requires_action"`, `"cancelling"`, `"cancelled"`, `"failed"`, `"completed"`, `"incomplete"`, `"expired"`."""

    required_action: RunObjectRequiredAction | None
    """What you must do before it goes on."""

    last_error: RunObjectLastError | None
    """What went wrong; not set, if nothing did."""

    expires_at: int | None
    """When it expires, in seconds since 1970, UTC."""

    started_at: int | None
    """When it began, in seconds since 1970, UTC."""

    cancelled_at: int | None
    """When it was cancelled, in seconds since 1970, UTC."""

    failed_at: int | None
    """When it failed, in seconds since 1970, UTC."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    incomplete_details: RunObjectIncompleteDetails | None
    """Why it stopped early."""

    model: str
    """Id of the model."""

    instructions: str
    """What the model is told before anything else."""

    tools: list[RunObjectToolsItem]
    """Tools that the model may call. At most 20 items."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    usage: RunCompletionUsage | None
    """What was used, in tokens."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both."""

    max_prompt_tokens: int | None
    """Bound on the tokens that may go in, over the whole run. At least 256."""

    max_completion_tokens: int | None
    """Bound on the tokens that the model may write, thinking included. At least 256."""

    truncation_strategy: TruncationObject | None
    """What is left out of a thread that is too long."""

    tool_choice: AssistantsApiToolChoiceOption | None
    """Which tool the model may or must call. Known values: `"none"`, `"auto"`, `"required"`."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several tools may be called at once. Default: `True`."""

    response_format: AssistantsApiResponseFormatOption | None
    """Form of the answer, text, JSON, or JSON by a schema."""


if TYPE_CHECKING:
    RunObjectToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
    """An item of `tools` of `RunObject`. Told apart by `type`."""
else:
    RunObjectToolsItem = TaggedUnion(
        "RunObjectToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
