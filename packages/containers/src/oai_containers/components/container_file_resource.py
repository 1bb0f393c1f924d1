# Generated from ContainerFileResource. Do not edit.
"""ContainerFileResource."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ContainerFileResource")
class ContainerFileResource(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    object: str
    container_id: str
    """Id of the container in which it runs."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    bytes: int
    path: str
    source: str
