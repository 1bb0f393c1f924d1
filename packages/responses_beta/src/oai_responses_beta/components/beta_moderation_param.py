# Generated from BetaModerationParam. Do not edit.
"""BetaModerationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_moderation_policy_param import BetaModerationPolicyParam


@component("BetaModerationParam")
class BetaModerationParam(Component):
    """`moderation` of `client.beta.responses.create` and `BetaResponsesClientEventResponseCreate`."""

    model: str
    """Id of the model."""

    policy: BetaModerationPolicyParam | None = None
    """What to do about input and output that are found harmful."""
