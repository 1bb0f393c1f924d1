# Generated from Wait. Do not edit.
"""Wait in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class WaitDict(TypedDict, total=False):
    """`Wait` as a mapping."""

    type: Required[Literal["wait"]]
    seconds: int | None
