# Generated from ContainerAutoParam. Do not edit.
"""ContainerAutoParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_shared.params.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParamDict,
    )
    from oai_shared.params.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParamDict,
    )
    from oai_shared.params.inline_skill_param import InlineSkillParamDict
    from oai_shared.params.skill_reference_param import SkillReferenceParamDict

    from ..components.container_auto_param import (
        ContainerAutoParamNetworkPolicy,
        ContainerAutoParamSkillsItem,
    )
    from ..components.container_memory_limit import ContainerMemoryLimit


class ContainerAutoParamDict(TypedDict, total=False):
    """`ContainerAutoParam` as a mapping."""

    type: Required[Literal["container_auto"]]
    file_ids: Iterable[str]
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerAutoParamNetworkPolicyLike
    skills: Iterable[ContainerAutoParamSkillsItemLike]


if TYPE_CHECKING:
    ContainerAutoParamNetworkPolicyLike: TypeAlias = "ContainerAutoParamNetworkPolicy | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict"
else:
    ContainerAutoParamNetworkPolicyLike = Alias(
        "ContainerAutoParamNetworkPolicy | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict",
        __name__,
    )

if TYPE_CHECKING:
    ContainerAutoParamSkillsItemLike: TypeAlias = (
        "ContainerAutoParamSkillsItem | SkillReferenceParamDict | InlineSkillParamDict"
    )
else:
    ContainerAutoParamSkillsItemLike = Alias(
        "ContainerAutoParamSkillsItem | SkillReferenceParamDict | InlineSkillParamDict", __name__
    )
