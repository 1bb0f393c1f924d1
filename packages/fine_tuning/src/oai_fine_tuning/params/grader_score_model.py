# Generated from GraderScoreModel. Do not edit.
"""GraderScoreModel in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.reasoning_effort import ReasoningEffort

    from ..components.eval_item import EvalItem
    from ..components.grader_score_model import GraderScoreModelSamplingParams
    from .eval_item import EvalItemDict


class GraderScoreModelSamplingParamsDict(TypedDict, total=False):
    """`GraderScoreModelSamplingParams` as a mapping."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort


class GraderScoreModelDict(TypedDict, total=False):
    """`GraderScoreModel` as a mapping."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: GraderScoreModelSamplingParams | GraderScoreModelSamplingParamsDict
    input: Required[Iterable[EvalItem | EvalItemDict]]
    range: Iterable[float]
