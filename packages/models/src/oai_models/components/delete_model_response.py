# Generated from DeleteModelResponse. Do not edit.
"""DeleteModelResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeleteModelResponse")
class DeleteModelResponse(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: str
