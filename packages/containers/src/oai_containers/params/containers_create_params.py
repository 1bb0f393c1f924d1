# Generated from CreateContainer. Do not edit.
"""Parameters of `containers.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.container_resource import ContainerResourceExpiresAfter
    from ..components.create_container_body import CreateContainerBodyExpiresAfter
    from .create_container_body import (
        CreateContainerBodyExpiresAfterDict,
        CreateContainerBodyNetworkPolicyLike,
        CreateContainerBodySkillsItemLike,
    )


class ContainersCreateParams(RequestOptions, total=False):
    """Parameters of `containers.create`."""

    name: Required[str]
    """Its name."""

    file_ids: Iterable[str]
    """Ids of uploaded files."""

    expires_after: (
        CreateContainerBodyExpiresAfter
        | CreateContainerBodyExpiresAfterDict
        | ContainerResourceExpiresAfter
    )
    """After what time it expires."""

    skills: Iterable[CreateContainerBodySkillsItemLike]
    """Skills to have at hand."""

    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """Memory of the container, in gigabytes (`"1g"`)."""

    network_policy: CreateContainerBodyNetworkPolicyLike
    """What the container may reach."""
