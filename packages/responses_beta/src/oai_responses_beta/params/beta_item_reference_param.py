# Generated from BetaItemReferenceParam. Do not edit.
"""BetaItemReferenceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from .beta_agent_tag_param import BetaAgentTagParamDict


class BetaItemReferenceParamDict(TypedDict, total=False):
    """`BetaItemReferenceParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    type: Literal["item_reference"] | None
    id: Required[str]
