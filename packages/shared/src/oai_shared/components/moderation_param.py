# Generated from ModerationParam. Do not edit.
"""ModerationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .moderation_policy_param import ModerationPolicyParam


@component("ModerationParam")
class ModerationParam(Component):
    """An object of the API."""

    model: str
    policy: ModerationPolicyParam | None = None
