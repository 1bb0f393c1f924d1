# Generated from LogProb. Do not edit.
"""LogProb in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from ..components.top_log_prob import TopLogProb
    from .top_log_prob import TopLogProbDict


class LogProbDict(TypedDict, total=False):
    """`LogProb` as a mapping."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Iterable[int]]
    top_logprobs: Required[Iterable[TopLogProb | TopLogProbDict]]
