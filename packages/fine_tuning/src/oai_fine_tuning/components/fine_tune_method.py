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
    """`method` of `client.fine_tuning.jobs.create` and `FineTuningJob`."""

    type: Literal["supervised", "dpo", "reinforcement"]
    """What kind it is."""

    supervised: FineTuneSupervisedMethod | None = None
    """Settings of supervised training."""

    dpo: FineTuneDPOMethod | None = None
    """Settings of direct preference optimization."""

    reinforcement: FineTuneReinforcementMethod | None = None
    """Settings of reinforcement training."""
