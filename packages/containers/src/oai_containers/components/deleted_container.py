# Generated from DeletedContainer. Do not edit.
"""DeletedContainer."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedContainer")
class DeletedContainer(Component):
    """Result of `client.containers.delete`."""

    id: str
    """Unique id."""

    object: str
    """What kind of object it is."""

    deleted: bool
    """Whether it is gone."""
