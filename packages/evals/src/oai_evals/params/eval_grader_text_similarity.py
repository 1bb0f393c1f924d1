# Generated from EvalGraderTextSimilarity. Do not edit.
"""EvalGraderTextSimilarity in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class EvalGraderTextSimilarityDict(TypedDict, total=False):
    """`EvalGraderTextSimilarity` as a mapping."""

    type: Required[Literal["text_similarity"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    evaluation_metric: Required[
        Literal[
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
    ]
    pass_threshold: Required[float]
