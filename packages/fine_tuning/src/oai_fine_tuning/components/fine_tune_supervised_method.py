# Generated from FineTuneSupervisedMethod. Do not edit.
"""FineTuneSupervisedMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters


@component("FineTuneSupervisedMethod")
class FineTuneSupervisedMethod(Component):
    """`supervised` of `FineTuneMethod`."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = None
    """Settings of the training."""
