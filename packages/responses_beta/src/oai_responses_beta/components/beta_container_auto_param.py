# Generated from BetaContainerAutoParam. Do not edit.
"""BetaContainerAutoParam."""

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
    from .beta_inline_skill_param import BetaInlineSkillParam
    from .beta_skill_reference_param import BetaSkillReferenceParam


@component("BetaContainerAutoParam")
class BetaContainerAutoParam(Component):
    """A member of `BetaFunctionShellToolParamEnvironment`, told by `type` = `"container_auto"`."""

    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory of the container, in gigabytes (`"1g"`). One of `"1g"`, `"4g"`, `"16g"`, `"64g"`."""

    network_policy: BetaContainerAutoParamNetworkPolicy | None = None
    """What the container may reach."""

    skills: list[BetaContainerAutoParamSkillsItem] | None = None
    """Skills to have at hand. At most 200 items."""


if TYPE_CHECKING:
    BetaContainerAutoParamNetworkPolicy: TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyAllowlistParam
        | UnknownComponent
    )
    """`network_policy` of `BetaContainerAutoParam`. Told apart by `type`."""
else:
    BetaContainerAutoParamNetworkPolicy = TaggedUnion(
        "BetaContainerAutoParamNetworkPolicy",
        __name__,
        "type",
        {
            "disabled": "BetaContainerNetworkPolicyDisabledParam",
            "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
        },
    )

if TYPE_CHECKING:
    BetaContainerAutoParamSkillsItem: TypeAlias = (
        BetaSkillReferenceParam | BetaInlineSkillParam | UnknownComponent
    )
    """An item of `skills` of `BetaContainerAutoParam`. Told apart by `type`."""
else:
    BetaContainerAutoParamSkillsItem = TaggedUnion(
        "BetaContainerAutoParamSkillsItem",
        __name__,
        "type",
        {
            "skill_reference": "BetaSkillReferenceParam",
            "inline": "BetaInlineSkillParam",
        },
    )
