# Generated from DeletedResponse. Do not edit.
"""DeletedResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedResponse")
class DeletedResponse(Component):
    """What a deletion answers."""

    id: str
    """Unique id."""

    object: str
    deleted: bool
    """Whether it is gone."""
