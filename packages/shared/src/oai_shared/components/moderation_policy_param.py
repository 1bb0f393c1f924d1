# Generated from ModerationPolicyParam. Do not edit.
"""ModerationPolicyParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .moderation_config_param import ModerationConfigParam


@component("ModerationPolicyParam")
class ModerationPolicyParam(Component):
    """An object of the API."""

    input: ModerationConfigParam | None = None
    output: ModerationConfigParam | None = None
