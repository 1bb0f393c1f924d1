# Generated from BetaInputMessage. Do not edit.
"""BetaInputMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_input_message_content_list import BetaInputMessageContentListLike


class BetaInputMessageDict(TypedDict, total=False):
    """`BetaInputMessage` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[BetaInputMessageContentListLike]
