# Generated from the operations of beta.threads. Do not edit.
"""Operations of `beta.threads`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_THREAD", "CREATE_THREAD_AND_RUN", "DELETE_THREAD", "GET_THREAD", "MODIFY_THREAD"]

CREATE_THREAD = Operation(
    "createThread",
    "POST",
    "/threads",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsCreateParams",
    body=("messages", "tool_resources", "metadata"),
    optional_body=True,
    result="ThreadObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

CREATE_THREAD_AND_RUN = Operation(
    "createThreadAndRun",
    "POST",
    "/threads/runs",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsCreateAndRunParams",
    body=(
        "assistant_id",
        "thread",
        "model",
        "instructions",
        "tools",
        "tool_resources",
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

GET_THREAD = Operation(
    "getThread",
    "GET",
    "/threads/{thread_id}",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="ThreadObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

MODIFY_THREAD = Operation(
    "modifyThread",
    "POST",
    "/threads/{thread_id}",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsUpdateParams",
    body=("tool_resources", "metadata"),
    result="ThreadObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

DELETE_THREAD = Operation(
    "deleteThread",
    "DELETE",
    "/threads/{thread_id}",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="DeleteThreadResponse",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)
