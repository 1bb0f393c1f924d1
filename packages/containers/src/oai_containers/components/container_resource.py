# Generated from ContainerResource. Do not edit.
"""ContainerResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ContainerResourceExpiresAfter")
class ContainerResourceExpiresAfter(Component):
    """`expires_after` of `ContainerResource`."""

    anchor: Literal["last_active_at"] | None = None
    """The moment from which the time is counted."""

    minutes: int | None = None
    """Minutes after the anchor."""


@component("ContainerResourceNetworkPolicy")
class ContainerResourceNetworkPolicy(Component):
    """`network_policy` of `ContainerResource`."""

    type: Literal["allowlist", "disabled"]
    """What kind it is."""

    allowed_domains: list[str] | None = None
    """Hosts that may be reached; no others."""


@component("ContainerResource")
class ContainerResource(Component):
    """Result of `client.containers.create` and `client.containers.retrieve`. Item of the list that `client.containers.list` gives."""

    id: str
    """Unique id."""

    object: str
    """What kind of object it is."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    status: str
    """How far it got, or how it stands."""

    last_active_at: int | None = None
    """When it was last used, in seconds since 1970, UTC."""

    expires_after: ContainerResourceExpiresAfter | None = None
    """After what time it expires."""

    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container, in gigabytes (`"1g"`)."""

    network_policy: ContainerResourceNetworkPolicy | None = None
    """What the container may reach."""
