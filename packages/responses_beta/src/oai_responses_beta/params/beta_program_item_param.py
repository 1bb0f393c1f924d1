# Generated from BetaProgramItemParam. Do not edit.
"""BetaProgramItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from .beta_agent_tag_param import BetaAgentTagParamDict


class BetaProgramItemParamDict(TypedDict, total=False):
    """`BetaProgramItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
