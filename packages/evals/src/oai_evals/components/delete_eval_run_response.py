# Generated from DeleteEvalRunResponse. Do not edit.
"""DeleteEvalRunResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeleteEvalRunResponse")
class DeleteEvalRunResponse(Component):
    """An object of the API."""

    object: str | None = None
    deleted: bool | None = None
    """Whether it is gone."""

    run_id: str | None = None
