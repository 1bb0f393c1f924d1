# Generated from TopLogProb. Do not edit.
"""TopLogProb in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class TopLogProbDict(TypedDict, total=False):
    """`TopLogProb` as a mapping."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Iterable[int]]
