# Generated from AutoCodeInterpreterToolParam. Do not edit.
"""AutoCodeInterpreterToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam,
    )
    from oai_shared.components.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam,
    )

    from .container_memory_limit import ContainerMemoryLimit


@component("AutoCodeInterpreterToolParam")
class AutoCodeInterpreterToolParam(Component):
    """`container` of `CodeInterpreterTool`."""

    type: Literal["auto"] = "auto"
    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container, in gigabytes (`"1g"`). One of `"1g"`, `"4g"`, `"16g"`, `"64g"`."""

    network_policy: AutoCodeInterpreterToolParamNetworkPolicy | None = None
    """What the container may reach."""


if TYPE_CHECKING:
    AutoCodeInterpreterToolParamNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyAllowlistParam
        | UnknownComponent
    )
    """`network_policy` of `AutoCodeInterpreterToolParam`. Told apart by `type`."""
else:
    AutoCodeInterpreterToolParamNetworkPolicy = TaggedUnion(
        "AutoCodeInterpreterToolParamNetworkPolicy",
        __name__,
        "type",
        {
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        },
    )
