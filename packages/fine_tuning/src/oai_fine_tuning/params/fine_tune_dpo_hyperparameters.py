# Generated from FineTuneDPOHyperparameters. Do not edit.
"""FineTuneDPOHyperparameters in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class FineTuneDPOHyperparametersDict(TypedDict, total=False):
    """`FineTuneDPOHyperparameters` as a mapping."""

    beta: Literal["auto"] | float
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
