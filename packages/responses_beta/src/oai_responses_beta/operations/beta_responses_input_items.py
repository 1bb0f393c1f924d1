# Generated from the operations of beta.responses.input_items. Do not edit.
"""Operations of `beta.responses.input_items`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["BETA_LIST_INPUT_ITEMS"]

BETA_LIST_INPUT_ITEMS = Operation(
    "beta_listInputItems",
    "GET",
    "/responses/{response_id}/input_items",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesInputItemsListParams",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include"},
    headers={"betas": "openai-beta"},
    result="BetaResponseItemList",
    item="BetaItemResource",
    page=Cursor("after", "last_id"),
    const_query={"beta": "true"},
)
