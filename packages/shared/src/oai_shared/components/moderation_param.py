# Generated from ModerationParam. Do not edit.
"""ModerationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .moderation_policy_param import ModerationPolicyParam


@component("ModerationParam")
class ModerationParam(Component):
    """`moderation` of `client.chat.completions.create`, `client.responses.create` and `ResponsesClientEventResponseCreate`."""

    model: str
    """Id of the model."""

    policy: ModerationPolicyParam | None = None
    """What to do about input and output that are found harmful."""
