# Generated from CreateChatSessionMethod. Do not edit.
"""Parameters of `beta.chatkit.sessions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from ..components.chatkit_configuration_param import ChatkitConfigurationParam
    from ..components.expires_after_param import ExpiresAfterParam
    from ..components.rate_limits_param import RateLimitsParam
    from ..components.workflow_param import WorkflowParam
    from .chatkit_configuration_param import ChatkitConfigurationParamDict
    from .expires_after_param import ExpiresAfterParamDict
    from .rate_limits_param import RateLimitsParamDict
    from .workflow_param import WorkflowParamDict


class BetaChatkitSessionsCreateParams(RequestOptions, total=False):
    """Parameters of `beta.chatkit.sessions.create`."""

    workflow: Required[WorkflowParam | WorkflowParamDict]
    """The workflow to run, by id."""

    user: Required[str]
    """A stable id of your user, whose threads these are. At least 1 character."""

    expires_after: ExpiresAfterParam | ExpiresAfterParamDict
    """After what time it expires."""

    rate_limits: RateLimitsParam | RateLimitsParamDict
    """How much one user may do."""

    chatkit_configuration: ChatkitConfigurationParam | ChatkitConfigurationParamDict
    """Features of the chat, switched on or off."""
