# Generated from DeletedContainer. Do not edit.
"""DeletedContainer."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedContainer")
class DeletedContainer(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    object: str
    deleted: bool
    """Whether it is gone."""
