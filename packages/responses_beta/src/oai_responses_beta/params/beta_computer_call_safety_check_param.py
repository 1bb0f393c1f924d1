# Generated from BetaComputerCallSafetyCheckParam. Do not edit.
"""BetaComputerCallSafetyCheckParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaComputerCallSafetyCheckParamDict(TypedDict, total=False):
    """`BetaComputerCallSafetyCheckParam` as a mapping."""

    id: Required[str]
    code: str | None
    message: str | None
