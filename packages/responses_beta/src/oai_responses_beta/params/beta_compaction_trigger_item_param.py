# Generated from BetaCompactionTriggerItemParam. Do not edit.
"""BetaCompactionTriggerItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from .beta_agent_tag_param import BetaAgentTagParamDict


class BetaCompactionTriggerItemParamDict(TypedDict, total=False):
    """`BetaCompactionTriggerItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    type: Required[Literal["compaction_trigger"]]
