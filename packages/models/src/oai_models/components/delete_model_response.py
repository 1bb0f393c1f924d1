# Generated from DeleteModelResponse. Do not edit.
"""DeleteModelResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeleteModelResponse")
class DeleteModelResponse(Component):
    """Result of `client.models.delete`."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: str
    """What kind of object it is."""
