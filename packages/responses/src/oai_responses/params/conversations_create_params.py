# Generated from createConversation. Do not edit.
"""Parameters of `conversations.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oai_shared.params.metadata import MetadataLike

    from .input_item import InputItemLike


class ConversationsCreateParams(RequestOptions, total=False):
    """Parameters of `conversations.create`."""

    metadata: MetadataLike | None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    items: Iterable[InputItemLike] | None
    """First items of the conversation. At most 20 items."""
