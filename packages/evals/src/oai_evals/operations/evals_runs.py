# Generated from the operations of evals.runs. Do not edit.
"""Operations of `evals.runs`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CANCEL_EVAL_RUN", "CREATE_EVAL_RUN", "DELETE_EVAL_RUN", "GET_EVAL_RUN", "GET_EVAL_RUNS"]

GET_EVAL_RUNS = Operation(
    "getEvalRuns",
    "GET",
    "/evals/{eval_id}/runs",
    scope="oai_evals.components",
    params="oai_evals.params:EvalsRunsListParams",
    query={"after": "after", "limit": "limit", "order": "order", "status": "status"},
    result="EvalRunList",
    item="EvalRun",
    page=Cursor("after", "last_id"),
)

CREATE_EVAL_RUN = Operation(
    "createEvalRun",
    "POST",
    "/evals/{eval_id}/runs",
    scope="oai_evals.components",
    params="oai_evals.params:EvalsRunsCreateParams",
    body=("name", "metadata", "data_source"),
    required=("data_source",),
    result="EvalRun",
)

GET_EVAL_RUN = Operation(
    "getEvalRun",
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    scope="oai_evals.components",
    params="oai_core.options:RequestOptions",
    result="EvalRun",
)

CANCEL_EVAL_RUN = Operation(
    "cancelEvalRun",
    "POST",
    "/evals/{eval_id}/runs/{run_id}",
    scope="oai_evals.components",
    params="oai_core.options:RequestOptions",
    result="EvalRun",
)

DELETE_EVAL_RUN = Operation(
    "deleteEvalRun",
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    scope="oai_evals.components",
    params="oai_core.options:RequestOptions",
    result="DeleteEvalRunResponse",
)
