# Generated from BetaWaitParam. Do not edit.
"""BetaWaitParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaWaitParamDict(TypedDict, total=False):
    """`BetaWaitParam` as a mapping."""

    type: Required[Literal["wait"]]
