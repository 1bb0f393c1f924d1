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
    """`sampling_params` of `EvalGraderScoreModel`."""

    seed: int | None = None
    """Number that makes random choices repeatable, as far as possible."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. Default: `1`."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    max_completions_tokens: int | None = None
    """Bound on the tokens that the model may write. At least 1."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""


@component("EvalGraderScoreModel")
class EvalGraderScoreModel(Component):
    """A member of `CreateEvalRequestTestingCriteriaItem` and `EvalTestingCriteriaItem`, told by `type` = `"score_model"`."""

    type: Literal["score_model"] = "score_model"
    name: str
    """Its name."""

    model: str
    """Id of the model."""

    sampling_params: EvalGraderScoreModelSamplingParams | None = None
    """How the model samples."""

    input: list[EvalItem]
    """What is scored; `{{...}}` in it is filled in."""

    range: list[float] | None = None
    """The lowest and the highest score."""

    pass_threshold: float | None = None
    """Score from which an item counts as passed."""
