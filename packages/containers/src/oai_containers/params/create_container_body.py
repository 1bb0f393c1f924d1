# Generated from CreateContainerBody. Do not edit.
"""CreateContainerBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from oai_shared.params.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParamDict,
    )
    from oai_shared.params.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParamDict,
    )
    from oai_shared.params.inline_skill_param import InlineSkillParamDict
    from oai_shared.params.skill_reference_param import SkillReferenceParamDict

    from ..components.create_container_body import (
        CreateContainerBodyNetworkPolicy,
        CreateContainerBodySkillsItem,
    )


class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
    """`CreateContainerBodyExpiresAfter` as a mapping."""

    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


if TYPE_CHECKING:
    CreateContainerBodySkillsItemLike: TypeAlias = (
        "CreateContainerBodySkillsItem | SkillReferenceParamDict | InlineSkillParamDict"
    )
else:
    CreateContainerBodySkillsItemLike = Alias(
        "CreateContainerBodySkillsItem | SkillReferenceParamDict | InlineSkillParamDict", __name__
    )

if TYPE_CHECKING:
    CreateContainerBodyNetworkPolicyLike: TypeAlias = "CreateContainerBodyNetworkPolicy | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict"
else:
    CreateContainerBodyNetworkPolicyLike = Alias(
        "CreateContainerBodyNetworkPolicy | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict",
        __name__,
    )
