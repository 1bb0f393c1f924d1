# Generated from FineTuneSupervisedMethod. Do not edit.
"""FineTuneSupervisedMethod in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters
    from .fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparametersDict


class FineTuneSupervisedMethodDict(TypedDict, total=False):
    """`FineTuneSupervisedMethod` as a mapping."""

    hyperparameters: FineTuneSupervisedHyperparameters | FineTuneSupervisedHyperparametersDict
