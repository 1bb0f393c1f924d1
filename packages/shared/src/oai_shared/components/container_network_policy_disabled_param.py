# Generated from ContainerNetworkPolicyDisabledParam. Do not edit.
"""ContainerNetworkPolicyDisabledParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ContainerNetworkPolicyDisabledParam")
class ContainerNetworkPolicyDisabledParam(Component):
    """A member of `CreateContainerBodyNetworkPolicy`, `AutoCodeInterpreterToolParamNetworkPolicy` and `ContainerAutoParamNetworkPolicy`, told by `type` = `"disabled"`."""

    type: Literal["disabled"] = "disabled"
