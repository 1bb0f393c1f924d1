# Generated from ModerationConfigParam. Do not edit.
"""ModerationConfigParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .moderation_mode import ModerationMode


@component("ModerationConfigParam")
class ModerationConfigParam(Component):
    """`input` of `ModerationPolicyParam`. `output` of `ModerationPolicyParam`."""

    mode: ModerationMode
    """What is done about harmful content. One of `"score"`, `"block"`."""
