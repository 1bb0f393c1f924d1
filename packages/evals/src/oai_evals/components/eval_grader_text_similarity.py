# Generated from EvalGraderTextSimilarity. Do not edit.
"""EvalGraderTextSimilarity."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("EvalGraderTextSimilarity")
class EvalGraderTextSimilarity(Component):
    """A member of `CreateEvalRequestTestingCriteriaItem` and `EvalTestingCriteriaItem`, told by `type` = `"text_similarity"`."""

    type: Literal["text_similarity"] = "text_similarity"
    name: str
    """Its name."""

    input: str
    """What is scored; `{{...}}` in it is filled in."""

    reference: str
    """The right answer, with which outputs are compared."""

    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """How likeness is measured."""

    pass_threshold: float
    """Score from which an item counts as passed."""
