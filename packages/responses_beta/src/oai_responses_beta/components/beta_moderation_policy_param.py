# Generated from BetaModerationPolicyParam. Do not edit.
"""BetaModerationPolicyParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_moderation_config_param import BetaModerationConfigParam


@component("BetaModerationPolicyParam")
class BetaModerationPolicyParam(Component):
    """`policy` of `BetaModerationParam`."""

    input: BetaModerationConfigParam | None = None
    """What to do about harmful input."""

    output: BetaModerationConfigParam | None = None
    """What to do about harmful output."""
