# Generated from BetaModerationConfigParam. Do not edit.
"""BetaModerationConfigParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_moderation_mode import BetaModerationMode


@component("BetaModerationConfigParam")
class BetaModerationConfigParam(Component):
    """`input` of `BetaModerationPolicyParam`. `output` of `BetaModerationPolicyParam`."""

    mode: BetaModerationMode
    """What is done about harmful content. One of `"score"`, `"block"`."""
