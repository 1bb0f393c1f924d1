# Generated from BetaDirectToolCallCaller. Do not edit.
"""BetaDirectToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaDirectToolCallCallerDict(TypedDict, total=False):
    """`BetaDirectToolCallCaller` as a mapping."""

    type: Required[Literal["direct"]]
