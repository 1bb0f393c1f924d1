# Generated from FineTuneReinforcementHyperparameters. Do not edit.
"""FineTuneReinforcementHyperparameters."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuneReinforcementHyperparameters")
class FineTuneReinforcementHyperparameters(Component):
    """An object of the API."""

    batch_size: Literal["auto"] | int | None = None
    """Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """Default: `"auto"`."""

    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    """Default: `"default"`."""

    compute_multiplier: Literal["auto"] | float | None = None
    """Default: `"auto"`."""

    eval_interval: Literal["auto"] | int | None = None
    """Default: `"auto"`."""

    eval_samples: Literal["auto"] | int | None = None
    """Default: `"auto"`."""
