# Generated from BetaContainerAutoParam. Do not edit.
"""BetaContainerAutoParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_container_auto_param import (
        BetaContainerAutoParamNetworkPolicy,
        BetaContainerAutoParamSkillsItem,
    )
    from ..components.beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyAllowlistParamDict,
    )
    from .beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParamDict,
    )
    from .beta_inline_skill_param import BetaInlineSkillParamDict
    from .beta_skill_reference_param import BetaSkillReferenceParamDict


class BetaContainerAutoParamDict(TypedDict, total=False):
    """`BetaContainerAutoParam` as a mapping."""

    type: Required[Literal["container_auto"]]
    file_ids: Iterable[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerAutoParamNetworkPolicyLike
    skills: Iterable[BetaContainerAutoParamSkillsItemLike]


if TYPE_CHECKING:
    BetaContainerAutoParamNetworkPolicyLike: TypeAlias = "BetaContainerAutoParamNetworkPolicy | BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParamDict"
else:
    BetaContainerAutoParamNetworkPolicyLike = Alias(
        "BetaContainerAutoParamNetworkPolicy | BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParamDict",
        __name__,
    )

if TYPE_CHECKING:
    BetaContainerAutoParamSkillsItemLike: TypeAlias = (
        "BetaContainerAutoParamSkillsItem | BetaSkillReferenceParamDict | BetaInlineSkillParamDict"
    )
else:
    BetaContainerAutoParamSkillsItemLike = Alias(
        "BetaContainerAutoParamSkillsItem | BetaSkillReferenceParamDict | BetaInlineSkillParamDict",
        __name__,
    )
