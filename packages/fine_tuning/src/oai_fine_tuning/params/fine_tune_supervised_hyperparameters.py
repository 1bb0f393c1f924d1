# Generated from FineTuneSupervisedHyperparameters. Do not edit.
"""FineTuneSupervisedHyperparameters in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
    """`FineTuneSupervisedHyperparameters` as a mapping."""

    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
