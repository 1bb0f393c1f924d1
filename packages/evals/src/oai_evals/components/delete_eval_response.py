# Generated from DeleteEvalResponse. Do not edit.
"""DeleteEvalResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeleteEvalResponse")
class DeleteEvalResponse(Component):
    """Result of `client.evals.delete`."""

    object: str
    """What kind of object it is."""

    deleted: bool
    """Whether it is gone."""

    eval_id: str
    """Id of the eval."""
