# Generated from FineTuneDPOHyperparameters. Do not edit.
"""FineTuneDPOHyperparameters."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuneDPOHyperparameters")
class FineTuneDPOHyperparameters(Component):
    """`hyperparameters` of `FineTuneDPOMethod`."""

    beta: Literal["auto"] | float | None = None
    """How strongly the model is held to its former self. At most 2, more than 0. Default: `"auto"`."""

    batch_size: Literal["auto"] | int | None = None
    """Examples in each training step; `"auto"` lets the server choose. 1 to 256. Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor of the learning rate; `"auto"` lets the server choose. More than 0. Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """How often training goes through all examples; `"auto"` lets the server choose. 1 to 50. Default: `"auto"`."""
