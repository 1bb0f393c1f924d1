# Generated from the operations of evals. Do not edit.
"""Operations of `evals`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CREATE_EVAL", "DELETE_EVAL", "GET_EVAL", "LIST_EVALS", "UPDATE_EVAL"]

LIST_EVALS = Operation(
    "listEvals",
    "GET",
    "/evals",
    scope="oai_evals.components",
    params="oai_evals.params:EvalsListParams",
    query={"after": "after", "limit": "limit", "order": "order", "order_by": "order_by"},
    result="EvalList",
    item="Eval",
    page=Cursor("after", "last_id"),
)

CREATE_EVAL = Operation(
    "createEval",
    "POST",
    "/evals",
    scope="oai_evals.components",
    params="oai_evals.params:EvalsCreateParams",
    body=("name", "metadata", "data_source_config", "testing_criteria"),
    required=("data_source_config", "testing_criteria"),
    result="Eval",
)

GET_EVAL = Operation(
    "getEval",
    "GET",
    "/evals/{eval_id}",
    scope="oai_evals.components",
    params="oai_core.options:RequestOptions",
    result="Eval",
)

UPDATE_EVAL = Operation(
    "updateEval",
    "POST",
    "/evals/{eval_id}",
    scope="oai_evals.components",
    params="oai_evals.params:EvalsUpdateParams",
    body=("name", "metadata"),
    result="Eval",
)

DELETE_EVAL = Operation(
    "deleteEval",
    "DELETE",
    "/evals/{eval_id}",
    scope="oai_evals.components",
    params="oai_core.options:RequestOptions",
    result="DeleteEvalResponse",
)
