# Generated from CreateContainerBody. Do not edit.
"""CreateContainerBody."""

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


@component("CreateContainerBodyExpiresAfter")
class CreateContainerBodyExpiresAfter(Component):
    """`expires_after` of `client.containers.create`."""

    anchor: Literal["last_active_at"] = "last_active_at"
    minutes: int
    """Minutes after the anchor."""


@component("CreateContainerBody")
class CreateContainerBody(Component):
    """Body of `client.containers.create`."""

    name: str
    """Its name."""

    file_ids: list[str] | None = None
    """Ids of uploaded files."""

    expires_after: CreateContainerBodyExpiresAfter | None = None
    """After what time it expires."""

    skills: list[CreateContainerBodySkillsItem] | None = None
    """Skills to have at hand."""

    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container, in gigabytes (`"1g"`)."""

    network_policy: CreateContainerBodyNetworkPolicy | None = None
    """What the container may reach."""


if TYPE_CHECKING:
    CreateContainerBodySkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownComponent
    )
    """An item of `skills` of `client.containers.create`. Told apart by `type`."""
else:
    CreateContainerBodySkillsItem = TaggedUnion(
        "CreateContainerBodySkillsItem",
        __name__,
        "type",
        {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        },
    )

if TYPE_CHECKING:
    CreateContainerBodyNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyAllowlistParam
        | UnknownComponent
    )
    """`network_policy` of `client.containers.create`. Told apart by `type`."""
else:
    CreateContainerBodyNetworkPolicy = TaggedUnion(
        "CreateContainerBodyNetworkPolicy",
        __name__,
        "type",
        {
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        },
    )
