# Generated from CreateEvalRunRequest. Do not edit.
"""CreateEvalRunRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource


@component("CreateEvalRunRequest")
class CreateEvalRunRequest(Component):
    """Body of `client.evals.runs.create`."""

    name: str | None = None
    """Its name."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    data_source: CreateEvalRunRequestDataSource
    """Where the items of the run come from."""


if TYPE_CHECKING:
    CreateEvalRunRequestDataSource: TypeAlias = (
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource
        | UnknownComponent
    )
    """`data_source` of `client.evals.runs.create`. Told apart by `type`."""
else:
    CreateEvalRunRequestDataSource = TaggedUnion(
        "CreateEvalRunRequestDataSource",
        __name__,
        "type",
        {
            "jsonl": "CreateEvalJsonlRunDataSource",
            "completions": "CreateEvalCompletionsRunDataSource",
            "responses": "CreateEvalResponsesRunDataSource",
        },
    )
