# Generated from the operations of experiments.notes. Do not edit.
"""Operations of `experiments.notes`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["DELETE_NOTE"]

DELETE_NOTE = Operation(
    "deleteNote",
    "DELETE",
    "/lab/experiments/{experiment_id}/notes/{note_id}",
    scope="oai_lab.components",
    params="oai_core.options:RequestOptions",
)
