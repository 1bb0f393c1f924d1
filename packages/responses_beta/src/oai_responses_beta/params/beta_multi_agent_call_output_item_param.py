# Generated from BetaMultiAgentCallOutputItemParam. Do not edit.
"""BetaMultiAgentCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_multi_agent_action1 import BetaMultiAgentAction1
    from ..components.beta_output_text_content_param import BetaOutputTextContentParam
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_output_text_content_param import BetaOutputTextContentParamDict


class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
    """`BetaMultiAgentCallOutputItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[BetaMultiAgentAction1]
    output: Required[Iterable[BetaOutputTextContentParam | BetaOutputTextContentParamDict]]
