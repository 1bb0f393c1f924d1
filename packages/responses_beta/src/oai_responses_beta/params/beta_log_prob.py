# Generated from BetaLogProb. Do not edit.
"""BetaLogProb in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from ..components.beta_top_log_prob import BetaTopLogProb
    from .beta_top_log_prob import BetaTopLogProbDict


class BetaLogProbDict(TypedDict, total=False):
    """`BetaLogProb` as a mapping."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Iterable[int]]
    top_logprobs: Required[Iterable[BetaTopLogProb | BetaTopLogProbDict]]
