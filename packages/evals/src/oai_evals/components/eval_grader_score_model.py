# Generated from EvalGraderScoreModel. Do not edit.
"""EvalGraderScoreModel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_fine_tuning.components.eval_item import EvalItem
    from oai_shared.components.reasoning_effort import ReasoningEffort


@component("EvalGraderScoreModelSamplingParams")
class EvalGraderScoreModelSamplingParams(Component):
    """An object of the API."""

    seed: int | None = None
    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. Default: `1`."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    max_completions_tokens: int | None = None
    """At least 1."""

    reasoning_effort: ReasoningEffort | None = None


@component("EvalGraderScoreModel")
class EvalGraderScoreModel(Component):
    """An object of `type` "score_model"."""

    type: Literal["score_model"] = "score_model"
    name: str
    model: str
    sampling_params: EvalGraderScoreModelSamplingParams | None = None
    input: list[EvalItem]
    range: list[float] | None = None
    pass_threshold: float | None = None
