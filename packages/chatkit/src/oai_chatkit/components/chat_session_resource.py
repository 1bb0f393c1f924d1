# Generated from ChatSessionResource. Do not edit.
"""ChatSessionResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_session_chatkit_configuration import ChatSessionChatkitConfiguration
    from .chat_session_rate_limits import ChatSessionRateLimits
    from .chat_session_status import ChatSessionStatus
    from .chatkit_workflow import ChatkitWorkflow


@component("ChatSessionResource")
class ChatSessionResource(Component):
    """Result of `client.beta.chatkit.sessions.create` and `client.beta.chatkit.sessions.cancel`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.session"] = "chatkit.session"
    expires_at: int
    """When it expires, in seconds since 1970, UTC."""

    client_secret: str
    """A short-lived key for clients that must not know your API key."""

    workflow: ChatkitWorkflow
    """The workflow to run, by id."""

    user: str
    """Your id of the user, whose threads these are."""

    rate_limits: ChatSessionRateLimits
    """How much one user may do."""

    max_requests_per_1_minute: int
    """Bound on requests, a minute."""

    status: ChatSessionStatus
    """How far it got, or how it stands. One of `"active"`, `"expired"`, `"cancelled"`."""

    chatkit_configuration: ChatSessionChatkitConfiguration
    """Features of the chat, switched on or off."""
