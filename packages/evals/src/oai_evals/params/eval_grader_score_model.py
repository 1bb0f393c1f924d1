# Generated from EvalGraderScoreModel. Do not edit.
"""EvalGraderScoreModel in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_fine_tuning.components.eval_item import EvalItem
    from oai_fine_tuning.params.eval_item import EvalItemDict
    from oai_shared.components.reasoning_effort import ReasoningEffort

    from ..components.eval_grader_score_model import EvalGraderScoreModelSamplingParams


class EvalGraderScoreModelSamplingParamsDict(TypedDict, total=False):
    """`EvalGraderScoreModelSamplingParams` as a mapping."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort


class EvalGraderScoreModelDict(TypedDict, total=False):
    """`EvalGraderScoreModel` as a mapping."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: EvalGraderScoreModelSamplingParams | EvalGraderScoreModelSamplingParamsDict
    input: Required[Iterable[EvalItem | EvalItemDict]]
    range: Iterable[float]
    pass_threshold: float
