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
    """An object of the API."""

    workflow: WorkflowParam
    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`. At least 1 characters."""

    expires_after: ExpiresAfterParam | None = None
    rate_limits: RateLimitsParam | None = None
    chatkit_configuration: ChatkitConfigurationParam | None = None
