# Generated from BetaOutputMessage. Do not edit.
"""BetaOutputMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_message_phase import BetaMessagePhase
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_output_message_content import BetaOutputMessageContentLike


class BetaOutputMessageDict(TypedDict, total=False):
    """`BetaOutputMessage` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[BetaOutputMessageContentLike]]
    phase: BetaMessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]
