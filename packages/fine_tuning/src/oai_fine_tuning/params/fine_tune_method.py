# Generated from FineTuneMethod. Do not edit.
"""FineTuneMethod in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.fine_tune_dpo_method import FineTuneDPOMethod
    from ..components.fine_tune_reinforcement_method import FineTuneReinforcementMethod
    from ..components.fine_tune_supervised_method import FineTuneSupervisedMethod
    from .fine_tune_dpo_method import FineTuneDPOMethodDict
    from .fine_tune_reinforcement_method import FineTuneReinforcementMethodDict
    from .fine_tune_supervised_method import FineTuneSupervisedMethodDict


class FineTuneMethodDict(TypedDict, total=False):
    """`FineTuneMethod` as a mapping."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    supervised: FineTuneSupervisedMethod | FineTuneSupervisedMethodDict
    dpo: FineTuneDPOMethod | FineTuneDPOMethodDict
    reinforcement: FineTuneReinforcementMethod | FineTuneReinforcementMethodDict
