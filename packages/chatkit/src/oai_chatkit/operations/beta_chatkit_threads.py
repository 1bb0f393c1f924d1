# Generated from the operations of beta.chatkit.threads. Do not edit.
"""Operations of `beta.chatkit.threads`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "DELETE_THREAD_METHOD",
    "GET_THREAD_METHOD",
    "LIST_THREADS_METHOD",
    "LIST_THREAD_ITEMS_METHOD",
]

LIST_THREADS_METHOD = Operation(
    "ListThreadsMethod",
    "GET",
    "/chatkit/threads",
    scope="oai_chatkit.components",
    params="oai_chatkit.params:BetaChatkitThreadsListParams",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "user": "user",
    },
    result="ThreadListResource",
    item="ThreadResource",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)

GET_THREAD_METHOD = Operation(
    "GetThreadMethod",
    "GET",
    "/chatkit/threads/{thread_id}",
    scope="oai_chatkit.components",
    params="oai_core.options:RequestOptions",
    result="ThreadResource",
    const_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)

DELETE_THREAD_METHOD = Operation(
    "DeleteThreadMethod",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    scope="oai_chatkit.components",
    params="oai_core.options:RequestOptions",
    result="DeletedThreadResource",
    const_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)

LIST_THREAD_ITEMS_METHOD = Operation(
    "ListThreadItemsMethod",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    scope="oai_chatkit.components",
    params="oai_chatkit.params:BetaChatkitThreadsListItemsParams",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="ThreadItemListResource",
    item="ThreadItem",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
