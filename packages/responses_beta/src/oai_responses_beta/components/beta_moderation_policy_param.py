# Generated from BetaModerationPolicyParam. Do not edit.
"""BetaModerationPolicyParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_moderation_config_param import BetaModerationConfigParam


@component("BetaModerationPolicyParam")
class BetaModerationPolicyParam(Component):
    """An object of the API."""

    input: BetaModerationConfigParam | None = None
    output: BetaModerationConfigParam | None = None
