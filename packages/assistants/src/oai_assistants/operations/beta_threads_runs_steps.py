# Generated from the operations of beta.threads.runs.steps. Do not edit.
"""Operations of `beta.threads.runs.steps`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["GET_RUN_STEP", "LIST_RUN_STEPS"]

LIST_RUN_STEPS = Operation(
    "listRunSteps",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsRunsStepsListParams",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "include": "include",
    },
    result="ListRunStepsResponse",
    item="RunStepObject",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

GET_RUN_STEP = Operation(
    "getRunStep",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsRunsStepsRetrieveParams",
    query={"include": "include"},
    result="RunStepObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)
