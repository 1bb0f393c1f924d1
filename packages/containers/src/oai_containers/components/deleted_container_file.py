# Generated from DeletedContainerFile. Do not edit.
"""DeletedContainerFile."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedContainerFile")
class DeletedContainerFile(Component):
    """Result of `client.containers.files.delete`."""

    id: str
    """Unique id."""

    object: str
    """What kind of object it is."""

    deleted: bool
    """Whether it is gone."""
