# Generated from ContainerAutoParam. Do not edit.
"""ContainerAutoParam."""

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
    from oai_shared.components.inline_skill_param import InlineSkillParam
    from oai_shared.components.skill_reference_param import SkillReferenceParam

    from .container_memory_limit import ContainerMemoryLimit


@component("ContainerAutoParam")
class ContainerAutoParam(Component):
    """A member of `FunctionShellToolParamEnvironment`, told by `type` = `"container_auto"`."""

    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container, in gigabytes (`"1g"`). One of `"1g"`, `"4g"`, `"16g"`, `"64g"`."""

    network_policy: ContainerAutoParamNetworkPolicy | None = None
    """What the container may reach."""

    skills: list[ContainerAutoParamSkillsItem] | None = None
    """Skills to have at hand. At most 200 items."""


if TYPE_CHECKING:
    ContainerAutoParamNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyAllowlistParam
        | UnknownComponent
    )
    """`network_policy` of `ContainerAutoParam`. Told apart by `type`."""
else:
    ContainerAutoParamNetworkPolicy = TaggedUnion(
        "ContainerAutoParamNetworkPolicy",
        __name__,
        "type",
        {
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        },
    )

if TYPE_CHECKING:
    ContainerAutoParamSkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownComponent
    )
    """An item of `skills` of `ContainerAutoParam`. Told apart by `type`."""
else:
    ContainerAutoParamSkillsItem = TaggedUnion(
        "ContainerAutoParamSkillsItem",
        __name__,
        "type",
        {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        },
    )
