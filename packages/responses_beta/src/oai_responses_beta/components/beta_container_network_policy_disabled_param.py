# Generated from BetaContainerNetworkPolicyDisabledParam. Do not edit.
"""BetaContainerNetworkPolicyDisabledParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaContainerNetworkPolicyDisabledParam")
class BetaContainerNetworkPolicyDisabledParam(Component):
    """An object of `type` "disabled"."""

    type: Literal["disabled"] = "disabled"
    """Default: `"disabled"`."""
