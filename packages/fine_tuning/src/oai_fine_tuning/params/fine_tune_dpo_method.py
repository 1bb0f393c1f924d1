# Generated from FineTuneDPOMethod. Do not edit.
"""FineTuneDPOMethod in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters
    from .fine_tune_dpo_hyperparameters import FineTuneDPOHyperparametersDict


class FineTuneDPOMethodDict(TypedDict, total=False):
    """`FineTuneDPOMethod` as a mapping."""

    hyperparameters: FineTuneDPOHyperparameters | FineTuneDPOHyperparametersDict
