# Generated from FineTuneReinforcementHyperparameters. Do not edit.
"""FineTuneReinforcementHyperparameters in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
    """`FineTuneReinforcementHyperparameters` as a mapping."""

    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    reasoning_effort: Literal["default", "low", "medium", "high"]
    compute_multiplier: Literal["auto"] | float
    eval_interval: Literal["auto"] | int
    eval_samples: Literal["auto"] | int
