# Generated from DeletedContainerFile. Do not edit.
"""DeletedContainerFile."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedContainerFile")
class DeletedContainerFile(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    object: str
    deleted: bool
    """Whether it is gone."""
