# Generated from listConversationItems. Do not edit.
"""Parameters of `conversations.items.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..components.include_enum import IncludeEnum


class ConversationsItemsListParams(RequestOptions, total=False):
    """Parameters of `conversations.items.list`."""

    limit: int
    """Items on a page, 1 to 100. Default: `20`."""

    order: Literal["asc", "desc"]
    """Oldest first (`asc`) or newest first (`desc`)."""

    after: str
    """Id of the item before the page."""

    include: Iterable[IncludeEnum]
    """Extra output to send along."""
