# Generated from ListModelsResponse. Do not edit.
"""ListModelsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .model import Model


@component("ListModelsResponse")
class ListModelsResponse(Component):
    """Page of `client.models.list`."""

    object: Literal["list"] = "list"
    data: list[Model]
    """Items of this page."""
