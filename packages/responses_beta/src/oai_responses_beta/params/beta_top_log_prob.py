# Generated from BetaTopLogProb. Do not edit.
"""BetaTopLogProb in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class BetaTopLogProbDict(TypedDict, total=False):
    """`BetaTopLogProb` as a mapping."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Iterable[int]]
