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
    """`result_counts` of `EvalRun`."""

    total: int
    """How many there are in all."""

    errored: int
    """How many broke off with an error."""

    failed: int
    """How many failed."""

    passed: int
    """How many passed."""


@component("EvalRunPerModelUsageItem")
class EvalRunPerModelUsageItem(Component):
    """An item of `per_model_usage` of `EvalRun`."""

    model_name: str
    """Name of the model."""

    invocation_count: int
    """How many calls there were."""

    prompt_tokens: int
    """Tokens that went in."""

    completion_tokens: int
    """Tokens that the model wrote."""

    total_tokens: int
    """All tokens, in and out."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@component("EvalRunPerTestingCriteriaResultsItem")
class EvalRunPerTestingCriteriaResultsItem(Component):
    """An item of `per_testing_criteria_results` of `EvalRun`."""

    testing_criteria: str
    """Name of the grader."""

    passed: int
    """How many passed."""

    failed: int
    """How many failed."""


@component("EvalRun")
class EvalRun(Component):
    """Result of `client.evals.runs.create`, `client.evals.runs.retrieve` and `client.evals.runs.cancel`. Item of the list that `client.evals.runs.list` gives."""

    object: Literal["eval.run"] = "eval.run"
    id: str
    """Unique id."""

    eval_id: str
    """Id of the eval."""

    status: str
    """How far it got, or how it stands."""

    model: str
    """Id of the model."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    report_url: str
    """URL of the report."""

    result_counts: EvalRunResultCounts
    """How many items passed, and how many did not."""

    per_model_usage: list[EvalRunPerModelUsageItem]
    """What each model used."""

    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    """How many items each grader let pass."""

    data_source: EvalRunDataSource
    """Where the items of the run come from."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    error: EvalApiError
    """What went wrong; not set, if nothing did."""


if TYPE_CHECKING:
    EvalRunDataSource: TypeAlias = (
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource
        | UnknownComponent
    )
    """`data_source` of `EvalRun`. Told apart by `type`."""
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
