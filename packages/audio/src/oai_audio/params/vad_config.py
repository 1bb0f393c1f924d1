# Generated from VadConfig. Do not edit.
"""VadConfig in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class VadConfigDict(TypedDict, total=False):
    """`VadConfig` as a mapping."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
