# Generated from CreateEvalJsonlRunDataSource. Do not edit.
"""CreateEvalJsonlRunDataSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSourceSource
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict


class CreateEvalJsonlRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalJsonlRunDataSource` as a mapping."""

    type: Required[Literal["jsonl"]]
    source: Required[CreateEvalJsonlRunDataSourceSourceLike]


if TYPE_CHECKING:
    CreateEvalJsonlRunDataSourceSourceLike: TypeAlias = "CreateEvalJsonlRunDataSourceSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict"
else:
    CreateEvalJsonlRunDataSourceSourceLike = Alias(
        "CreateEvalJsonlRunDataSourceSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict",
        __name__,
    )
