# Generated from CommandStepAdd. Do not edit.
"""CommandStepAdd in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .step import StepLike


class CommandStepAddDict(TypedDict, total=False):
    """`CommandStepAdd` as a mapping."""

    type: Required[Literal["bench.step.add"]]
    step: Required[StepLike]
    stream: bool
