# Generated from FineTuneDPOHyperparameters. Do not edit.
"""FineTuneDPOHyperparameters."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuneDPOHyperparameters")
class FineTuneDPOHyperparameters(Component):
    """An object of the API."""

    beta: Literal["auto"] | float | None = None
    """Default: `"auto"`."""

    batch_size: Literal["auto"] | int | None = None
    """Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """Default: `"auto"`."""
