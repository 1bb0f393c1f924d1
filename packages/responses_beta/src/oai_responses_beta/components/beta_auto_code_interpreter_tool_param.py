# Generated from BetaAutoCodeInterpreterToolParam. Do not edit.
"""BetaAutoCodeInterpreterToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyAllowlistParam,
    )
    from .beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParam,
    )


@component("BetaAutoCodeInterpreterToolParam")
class BetaAutoCodeInterpreterToolParam(Component):
    """`container` of `BetaCodeInterpreterTool`."""

    type: Literal["auto"] = "auto"
    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory of the container, in gigabytes (`"1g"`). One of `"1g"`, `"4g"`, `"16g"`, `"64g"`."""

    network_policy: BetaAutoCodeInterpreterToolParamNetworkPolicy | None = None
    """What the container may reach."""


if TYPE_CHECKING:
    BetaAutoCodeInterpreterToolParamNetworkPolicy: TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyAllowlistParam
        | UnknownComponent
    )
    """`network_policy` of `BetaAutoCodeInterpreterToolParam`. Told apart by `type`."""
else:
    BetaAutoCodeInterpreterToolParamNetworkPolicy = TaggedUnion(
        "BetaAutoCodeInterpreterToolParamNetworkPolicy",
        __name__,
        "type",
        {
            "disabled": "BetaContainerNetworkPolicyDisabledParam",
            "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
        },
    )
