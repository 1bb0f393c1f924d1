# Generated from the operations of evals.runs.output_items. Do not edit.
"""Operations of `evals.runs.output_items`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["GET_EVAL_RUN_OUTPUT_ITEM", "GET_EVAL_RUN_OUTPUT_ITEMS"]

GET_EVAL_RUN_OUTPUT_ITEMS = Operation(
    "getEvalRunOutputItems",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    scope="oai_evals.components",
    params="oai_evals.params:EvalsRunsOutputItemsListParams",
    query={"after": "after", "limit": "limit", "status": "status", "order": "order"},
    result="EvalRunOutputItemList",
    item="EvalRunOutputItem",
    page=Cursor("after", "last_id"),
)

GET_EVAL_RUN_OUTPUT_ITEM = Operation(
    "getEvalRunOutputItem",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    scope="oai_evals.components",
    params="oai_core.options:RequestOptions",
    result="EvalRunOutputItem",
)
