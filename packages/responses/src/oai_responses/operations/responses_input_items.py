# Generated from the operations of responses.input_items. Do not edit.
"""Operations of `responses.input_items`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["LIST_INPUT_ITEMS"]

LIST_INPUT_ITEMS = Operation(
    "listInputItems",
    "GET",
    "/responses/{response_id}/input_items",
    scope="oai_responses.components",
    params="oai_responses.params:ResponsesInputItemsListParams",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include"},
    result="ResponseItemList",
    item="ItemResource",
    page=Cursor("after", "last_id"),
)
