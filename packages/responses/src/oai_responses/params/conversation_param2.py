# Generated from ConversationParam-2. Do not edit.
"""ConversationParam2 in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ConversationParam2Dict(TypedDict, total=False):
    """`ConversationParam2` as a mapping."""

    id: Required[str]
