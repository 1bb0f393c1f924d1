# Generated from CreateEvalRunRequest. Do not edit.
"""CreateEvalRunRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.create_eval_run_request import CreateEvalRunRequestDataSource
    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSourceDict
    from .create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSourceDict
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSourceDict

if TYPE_CHECKING:
    CreateEvalRunRequestDataSourceLike: TypeAlias = "CreateEvalRunRequestDataSource | CreateEvalJsonlRunDataSourceDict | CreateEvalCompletionsRunDataSourceDict | CreateEvalResponsesRunDataSourceDict"
else:
    CreateEvalRunRequestDataSourceLike = Alias(
        "CreateEvalRunRequestDataSource | CreateEvalJsonlRunDataSourceDict | CreateEvalCompletionsRunDataSourceDict | CreateEvalResponsesRunDataSourceDict",
        __name__,
    )
