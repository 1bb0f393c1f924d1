# Generated from BetaOutputTextContent. Do not edit.
"""BetaOutputTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_log_prob import BetaLogProb
    from .beta_annotation import BetaAnnotationLike
    from .beta_log_prob import BetaLogProbDict


class BetaOutputTextContentDict(TypedDict, total=False):
    """`BetaOutputTextContent` as a mapping."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[BetaAnnotationLike]]
    logprobs: Required[Iterable[BetaLogProb | BetaLogProbDict]]
