# Generated from ContainerFileResource. Do not edit.
"""ContainerFileResource."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ContainerFileResource")
class ContainerFileResource(Component):
    """Result of `client.containers.files.create` and `client.containers.files.retrieve`. Item of the list that `client.containers.files.list` gives."""

    id: str
    """Unique id."""

    object: str
    """What kind of object it is."""

    container_id: str
    """Id of the container."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    bytes: int
    """Size in bytes."""

    path: str
    """Path of the file."""

    source: str
    """Where it comes from."""
