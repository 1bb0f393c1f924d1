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
    """An object of `object` "chatkit.session"."""

    id: str
    """Unique id."""

    object: Literal["chatkit.session"] = "chatkit.session"
    """Default: `"chatkit.session"`."""

    expires_at: int
    """Seconds since 1970, UTC."""

    client_secret: str
    workflow: ChatkitWorkflow
    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""

    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: ChatSessionStatus
    chatkit_configuration: ChatSessionChatkitConfiguration
