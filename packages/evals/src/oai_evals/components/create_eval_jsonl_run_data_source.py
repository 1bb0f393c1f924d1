# Generated from CreateEvalJsonlRunDataSource. Do not edit.
"""CreateEvalJsonlRunDataSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource


@component("CreateEvalJsonlRunDataSource")
class CreateEvalJsonlRunDataSource(Component):
    """A member of `CreateEvalRunRequestDataSource` and `EvalRunDataSource`, told by `type` = `"jsonl"`."""

    type: Literal["jsonl"] = "jsonl"
    source: CreateEvalJsonlRunDataSourceSource
    """Where it comes from."""


if TYPE_CHECKING:
    CreateEvalJsonlRunDataSourceSource: TypeAlias = (
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | UnknownComponent
    )
    """`source` of `CreateEvalJsonlRunDataSource`. Told apart by `type`."""
else:
    CreateEvalJsonlRunDataSourceSource = TaggedUnion(
        "CreateEvalJsonlRunDataSourceSource",
        __name__,
        "type",
        {
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
        },
    )
