# Generated from BetaContainerNetworkPolicyDisabledParam. Do not edit.
"""BetaContainerNetworkPolicyDisabledParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaContainerNetworkPolicyDisabledParam")
class BetaContainerNetworkPolicyDisabledParam(Component):
    """A member of `BetaAutoCodeInterpreterToolParamNetworkPolicy` and `BetaContainerAutoParamNetworkPolicy`, told by `type` = `"disabled"`."""

    type: Literal["disabled"] = "disabled"
