# Generated from the operations of beta.threads.runs. Do not edit.
"""Operations of `beta.threads.runs`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CANCEL_RUN",
    "CREATE_RUN",
    "GET_RUN",
    "LIST_RUNS",
    "MODIFY_RUN",
    "SUBMIT_TOOL_OUPUTS_TO_RUN",
]

LIST_RUNS = Operation(
    "listRuns",
    "GET",
    "/threads/{thread_id}/runs",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsRunsListParams",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="ListRunsResponse",
    item="RunObject",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

CREATE_RUN = Operation(
    "createRun",
    "POST",
    "/threads/{thread_id}/runs",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsRunsCreateParams",
    query={"include": "include"},
    body=(
        "assistant_id",
        "model",
        "reasoning_effort",
        "instructions",
        "additional_instructions",
        "additional_messages",
        "tools",
        "metadata",
        "temperature",
        "top_p",
        "max_prompt_tokens",
        "max_completion_tokens",
        "truncation_strategy",
        "tool_choice",
        "parallel_tool_calls",
        "response_format",
    ),
    required=("assistant_id",),
    result="RunObject",
    stream="body",
    event="AssistantStreamEvent",
    frame=True,
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

GET_RUN = Operation(
    "getRun",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="RunObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

MODIFY_RUN = Operation(
    "modifyRun",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsRunsUpdateParams",
    body=("metadata",),
    result="RunObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

CANCEL_RUN = Operation(
    "cancelRun",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="RunObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

SUBMIT_TOOL_OUPUTS_TO_RUN = Operation(
    "submitToolOuputsToRun",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsRunsSubmitToolOutputsParams",
    body=("tool_outputs",),
    required=("tool_outputs",),
    result="RunObject",
    stream="body",
    event="AssistantStreamEvent",
    frame=True,
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)
