# Generated from FineTuneDPOMethod. Do not edit.
"""FineTuneDPOMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters


@component("FineTuneDPOMethod")
class FineTuneDPOMethod(Component):
    """`dpo` of `FineTuneMethod`."""

    hyperparameters: FineTuneDPOHyperparameters | None = None
    """Settings of the training."""
