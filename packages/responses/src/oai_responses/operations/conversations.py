# Generated from the operations of conversations. Do not edit.
"""Operations of `conversations`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_CONVERSATION", "DELETE_CONVERSATION", "GET_CONVERSATION", "UPDATE_CONVERSATION"]

CREATE_CONVERSATION = Operation(
    "createConversation",
    "POST",
    "/conversations",
    scope="oai_responses.components",
    params="oai_responses.params:ConversationsCreateParams",
    body=("metadata", "items"),
    optional_body=True,
    result="ConversationResource",
)

GET_CONVERSATION = Operation(
    "getConversation",
    "GET",
    "/conversations/{conversation_id}",
    scope="oai_responses.components",
    params="oai_core.options:RequestOptions",
    result="ConversationResource",
)

UPDATE_CONVERSATION = Operation(
    "updateConversation",
    "POST",
    "/conversations/{conversation_id}",
    scope="oai_responses.components",
    params="oai_responses.params:ConversationsUpdateParams",
    body=("metadata",),
    required=("metadata",),
    result="ConversationResource",
)

DELETE_CONVERSATION = Operation(
    "deleteConversation",
    "DELETE",
    "/conversations/{conversation_id}",
    scope="oai_responses.components",
    params="oai_core.options:RequestOptions",
    result="DeletedConversationResource",
)
