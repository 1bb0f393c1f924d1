# Generated from the operations of conversations.items. Do not edit.
"""Operations of `conversations.items`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_CONVERSATION_ITEMS",
    "DELETE_CONVERSATION_ITEM",
    "GET_CONVERSATION_ITEM",
    "LIST_CONVERSATION_ITEMS",
]

CREATE_CONVERSATION_ITEMS = Operation(
    "createConversationItems",
    "POST",
    "/conversations/{conversation_id}/items",
    scope="oai_responses.components",
    params="oai_responses.params:ConversationsItemsCreateParams",
    query={"include": "include"},
    body=("items",),
    required=("items",),
    result="ConversationItemList",
)

LIST_CONVERSATION_ITEMS = Operation(
    "listConversationItems",
    "GET",
    "/conversations/{conversation_id}/items",
    scope="oai_responses.components",
    params="oai_responses.params:ConversationsItemsListParams",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include"},
    result="ConversationItemList",
    item="ConversationItem",
    page=Cursor("after", "last_id"),
)

GET_CONVERSATION_ITEM = Operation(
    "getConversationItem",
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    scope="oai_responses.components",
    params="oai_responses.params:ConversationsItemsRetrieveParams",
    query={"include": "include"},
    result="ConversationItem",
)

DELETE_CONVERSATION_ITEM = Operation(
    "deleteConversationItem",
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    scope="oai_responses.components",
    params="oai_core.options:RequestOptions",
    result="ConversationResource",
)
