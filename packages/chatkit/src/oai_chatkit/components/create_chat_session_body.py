# Generated from CreateChatSessionBody. Do not edit.
"""CreateChatSessionBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chatkit_configuration_param import ChatkitConfigurationParam
    from .expires_after_param import ExpiresAfterParam
    from .rate_limits_param import RateLimitsParam
    from .workflow_param import WorkflowParam


@component("CreateChatSessionBody")
class CreateChatSessionBody(Component):
    """Body of `client.beta.chatkit.sessions.create`."""

    workflow: WorkflowParam
    """The workflow to run, by id."""

    user: str
    """A stable id of your user, whose threads these are. At least 1 character."""

    expires_after: ExpiresAfterParam | None = None
    """After what time it expires."""

    rate_limits: RateLimitsParam | None = None
    """How much one user may do."""

    chatkit_configuration: ChatkitConfigurationParam | None = None
    """Features of the chat, switched on or off."""
