# Generated from WaitParam. Do not edit.
"""WaitParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class WaitParamDict(TypedDict, total=False):
    """`WaitParam` as a mapping."""

    type: Required[Literal["wait"]]
