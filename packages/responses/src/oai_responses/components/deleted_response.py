# Generated from DeletedResponse. Do not edit.
"""DeletedResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedResponse")
class DeletedResponse(Component):
    """What a deletion answers. Result of `client.responses.delete`."""

    id: str
    """Unique id."""

    object: str
    """What kind of object it is."""

    deleted: bool
    """Whether it is gone."""
