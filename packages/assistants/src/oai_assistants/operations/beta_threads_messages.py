# Generated from the operations of beta.threads.messages. Do not edit.
"""Operations of `beta.threads.messages`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CREATE_MESSAGE", "DELETE_MESSAGE", "GET_MESSAGE", "LIST_MESSAGES", "MODIFY_MESSAGE"]

LIST_MESSAGES = Operation(
    "listMessages",
    "GET",
    "/threads/{thread_id}/messages",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsMessagesListParams",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "run_id": "run_id",
    },
    result="ListMessagesResponse",
    item="MessageObject",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

CREATE_MESSAGE = Operation(
    "createMessage",
    "POST",
    "/threads/{thread_id}/messages",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsMessagesCreateParams",
    body=("role", "content", "attachments", "metadata"),
    required=("role", "content"),
    result="MessageObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

GET_MESSAGE = Operation(
    "getMessage",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="MessageObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

MODIFY_MESSAGE = Operation(
    "modifyMessage",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaThreadsMessagesUpdateParams",
    body=("metadata",),
    result="MessageObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

DELETE_MESSAGE = Operation(
    "deleteMessage",
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="DeleteMessageResponse",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)
