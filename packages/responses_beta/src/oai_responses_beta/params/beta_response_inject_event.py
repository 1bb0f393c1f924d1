# Generated from BetaResponseInjectEvent. Do not edit.
"""BetaResponseInjectEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .beta_input_item import BetaInputItemLike


class BetaResponseInjectEventDict(TypedDict, total=False):
    """`BetaResponseInjectEvent` as a mapping."""

    type: Required[Literal["response.inject"]]
    response_id: Required[str]
    input: Required[Iterable[BetaInputItemLike]]
