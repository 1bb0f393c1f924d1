# Generated from BetaAdditionalToolsItemParam. Do not edit.
"""BetaAdditionalToolsItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_tool import BetaToolLike


class BetaAdditionalToolsItemParamDict(TypedDict, total=False):
    """`BetaAdditionalToolsItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolLike]]
