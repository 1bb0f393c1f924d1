# Generated from updateConversation. Do not edit.
"""Parameters of `conversations.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_shared.params.metadata import MetadataLike


class ConversationsUpdateParams(RequestOptions, total=False):
    """Parameters of `conversations.update`."""

    metadata: Required[MetadataLike]
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
