# Generated from ModerationPolicyParam. Do not edit.
"""ModerationPolicyParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .moderation_config_param import ModerationConfigParam


@component("ModerationPolicyParam")
class ModerationPolicyParam(Component):
    """`policy` of `ModerationParam`."""

    input: ModerationConfigParam | None = None
    """What to do about harmful input."""

    output: ModerationConfigParam | None = None
    """What to do about harmful output."""
