# Generated from DeletedResponse. Do not edit.
"""DeletedResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedResponse")
class DeletedResponse(Component):
    """An object of the API."""

    id: str
    object: str
    deleted: bool
