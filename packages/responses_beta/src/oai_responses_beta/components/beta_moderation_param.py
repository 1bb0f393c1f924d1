# Generated from BetaModerationParam. Do not edit.
"""BetaModerationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_moderation_policy_param import BetaModerationPolicyParam


@component("BetaModerationParam")
class BetaModerationParam(Component):
    """An object of the API."""

    model: str
    policy: BetaModerationPolicyParam | None = None
