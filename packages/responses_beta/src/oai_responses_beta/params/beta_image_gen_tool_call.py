# Generated from BetaImageGenToolCall. Do not edit.
"""BetaImageGenToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from .beta_agent_tag import BetaAgentTagDict


class BetaImageGenToolCallDict(TypedDict, total=False):
    """`BetaImageGenToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]
