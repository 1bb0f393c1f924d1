# Generated from DeleteEvalRunResponse. Do not edit.
"""DeleteEvalRunResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeleteEvalRunResponse")
class DeleteEvalRunResponse(Component):
    """Result of `client.evals.runs.delete`."""

    object: str | None = None
    """What kind of object it is."""

    deleted: bool | None = None
    """Whether it is gone."""

    run_id: str | None = None
    """Id of the run."""
