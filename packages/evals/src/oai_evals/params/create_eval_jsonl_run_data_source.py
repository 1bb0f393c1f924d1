# Generated from CreateEvalJsonlRunDataSource. Do not edit.
"""CreateEvalJsonlRunDataSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSourceSource
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict


class CreateEvalJsonlRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalJsonlRunDataSource` as a mapping."""

    type: Required[Literal["jsonl"]]
    source: Required[CreateEvalJsonlRunDataSourceSourceLike]


CreateEvalJsonlRunDataSourceSourceLike: TypeAlias = "CreateEvalJsonlRunDataSourceSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict"
