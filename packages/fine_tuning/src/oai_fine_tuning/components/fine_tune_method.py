# Generated from FineTuneMethod. Do not edit.
"""FineTuneMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .fine_tune_dpo_method import FineTuneDPOMethod
    from .fine_tune_reinforcement_method import FineTuneReinforcementMethod
    from .fine_tune_supervised_method import FineTuneSupervisedMethod


@component("FineTuneMethod")
class FineTuneMethod(Component):
    """An object of the API."""

    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: FineTuneSupervisedMethod | None = None
    dpo: FineTuneDPOMethod | None = None
    reinforcement: FineTuneReinforcementMethod | None = None
