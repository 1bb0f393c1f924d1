# Generated from GraderTextSimilarity. Do not edit.
"""GraderTextSimilarity."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GraderTextSimilarity")
class GraderTextSimilarity(Component):
    """A member of `FineTuneReinforcementMethodGrader`, `GraderMultiPart`, `RunGraderRequestGrader` and others, told by `type` = `"text_similarity"`."""

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
