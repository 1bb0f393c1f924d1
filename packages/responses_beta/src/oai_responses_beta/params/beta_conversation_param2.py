# Generated from BetaConversationParam-2. Do not edit.
"""BetaConversationParam2 in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaConversationParam2Dict(TypedDict, total=False):
    """`BetaConversationParam2` as a mapping."""

    id: Required[str]
