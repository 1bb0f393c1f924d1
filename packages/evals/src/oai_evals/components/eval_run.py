# Generated from EvalRun. Do not edit.
"""EvalRun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from .eval_api_error import EvalApiError


@component("EvalRunResultCounts")
class EvalRunResultCounts(Component):
    """An object of the API."""

    total: int
    errored: int
    failed: int
    passed: int


@component("EvalRunPerModelUsageItem")
class EvalRunPerModelUsageItem(Component):
    """An object of the API."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    """All tokens, in and out."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@component("EvalRunPerTestingCriteriaResultsItem")
class EvalRunPerTestingCriteriaResultsItem(Component):
    """An object of the API."""

    testing_criteria: str
    passed: int
    failed: int


@component("EvalRun")
class EvalRun(Component):
    """An object of `object` "eval.run"."""

    object: Literal["eval.run"] = "eval.run"
    """Default: `"eval.run"`."""

    id: str
    """Unique id."""

    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    report_url: str
    """A URL."""

    result_counts: EvalRunResultCounts
    per_model_usage: list[EvalRunPerModelUsageItem]
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    data_source: EvalRunDataSource
    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    error: EvalApiError


if TYPE_CHECKING:
    EvalRunDataSource: TypeAlias = (
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource
        | UnknownComponent
    )
else:
    EvalRunDataSource = TaggedUnion(
        "EvalRunDataSource",
        __name__,
        "type",
        {
            "jsonl": "CreateEvalJsonlRunDataSource",
            "completions": "CreateEvalCompletionsRunDataSource",
            "responses": "CreateEvalResponsesRunDataSource",
        },
    )
