# Generated from CommandStop. Do not edit.
"""CommandStop in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class CommandStopDict(TypedDict, total=False):
    """`CommandStop` as a mapping."""

    type: Required[Literal["bench.stop"]]
