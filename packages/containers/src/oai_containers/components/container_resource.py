# Generated from ContainerResource. Do not edit.
"""ContainerResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ContainerResourceExpiresAfter")
class ContainerResourceExpiresAfter(Component):
    """An object of the API."""

    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


@component("ContainerResourceNetworkPolicy")
class ContainerResourceNetworkPolicy(Component):
    """An object of the API."""

    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None
    """Hosts that may be reached; no others."""


@component("ContainerResource")
class ContainerResource(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    object: str
    name: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    status: str
    last_active_at: int | None = None
    """Seconds since 1970, UTC."""

    expires_after: ContainerResourceExpiresAfter | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container."""

    network_policy: ContainerResourceNetworkPolicy | None = None
    """What the container may reach."""
