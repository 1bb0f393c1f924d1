# Generated from the operations of beta.chatkit.sessions. Do not edit.
"""Operations of `beta.chatkit.sessions`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CANCEL_CHAT_SESSION_METHOD", "CREATE_CHAT_SESSION_METHOD"]

CREATE_CHAT_SESSION_METHOD = Operation(
    "CreateChatSessionMethod",
    "POST",
    "/chatkit/sessions",
    scope="oai_chatkit.components",
    params="oai_chatkit.params:BetaChatkitSessionsCreateParams",
    body=("workflow", "user", "expires_after", "rate_limits", "chatkit_configuration"),
    required=("workflow", "user"),
    result="ChatSessionResource",
    const_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)

CANCEL_CHAT_SESSION_METHOD = Operation(
    "CancelChatSessionMethod",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    scope="oai_chatkit.components",
    params="oai_core.options:RequestOptions",
    result="ChatSessionResource",
    const_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
