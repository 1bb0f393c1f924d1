# Generated from BetaCompactionSummaryItemParam. Do not edit.
"""BetaCompactionSummaryItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from .beta_agent_tag_param import BetaAgentTagParamDict


class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
    """`BetaCompactionSummaryItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
