# Generated from DeleteEvalResponse. Do not edit.
"""DeleteEvalResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeleteEvalResponse")
class DeleteEvalResponse(Component):
    """An object of the API."""

    object: str
    deleted: bool
    """Whether it is gone."""

    eval_id: str
