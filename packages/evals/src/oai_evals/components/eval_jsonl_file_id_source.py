# Generated from EvalJsonlFileIdSource. Do not edit.
"""EvalJsonlFileIdSource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("EvalJsonlFileIdSource")
class EvalJsonlFileIdSource(Component):
    """A member of `CreateEvalCompletionsRunDataSourceSource`, `CreateEvalJsonlRunDataSourceSource` and `CreateEvalResponsesRunDataSourceSource`, told by `type` = `"file_id"`."""

    type: Literal["file_id"] = "file_id"
    id: str
    """Id of the file."""
