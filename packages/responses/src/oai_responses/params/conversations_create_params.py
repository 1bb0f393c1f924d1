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
    items: Iterable[InputItemLike] | None
    """At most 20 items."""
