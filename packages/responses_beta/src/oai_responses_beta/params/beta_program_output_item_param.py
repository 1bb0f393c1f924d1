# Generated from BetaProgramOutputItemParam. Do not edit.
"""BetaProgramOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_program_output_item_status import BetaProgramOutputItemStatus
    from .beta_agent_tag_param import BetaAgentTagParamDict


class BetaProgramOutputItemParamDict(TypedDict, total=False):
    """`BetaProgramOutputItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[BetaProgramOutputItemStatus]
