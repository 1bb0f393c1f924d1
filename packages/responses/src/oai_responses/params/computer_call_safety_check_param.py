# Generated from ComputerCallSafetyCheckParam. Do not edit.
"""ComputerCallSafetyCheckParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ComputerCallSafetyCheckParamDict(TypedDict, total=False):
    """`ComputerCallSafetyCheckParam` as a mapping."""

    id: Required[str]
    code: str | None
    message: str | None
