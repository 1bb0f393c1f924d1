# Generated from FineTuneReinforcementHyperparameters. Do not edit.
"""FineTuneReinforcementHyperparameters."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuneReinforcementHyperparameters")
class FineTuneReinforcementHyperparameters(Component):
    """`hyperparameters` of `FineTuneReinforcementMethod`."""

    batch_size: Literal["auto"] | int | None = None
    """Examples in each training step; `"auto"` lets the server choose. 1 to 256. Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor of the learning rate; `"auto"` lets the server choose. More than 0. Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """How often training goes through all examples; `"auto"` lets the server choose. 1 to 50. Default: `"auto"`."""

    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    """How much the model thinks before it answers; less is faster and cheaper. Default: `"default"`."""

    compute_multiplier: Literal["auto"] | float | None = None
    """How much to explore in training; more costs more. At most 10, more than 1e-05. Default: `"auto"`."""

    eval_interval: Literal["auto"] | int | None = None
    """Training steps between two evaluations. At least 1. Default: `"auto"`."""

    eval_samples: Literal["auto"] | int | None = None
    """Samples for each evaluation. At least 1. Default: `"auto"`."""
