# Generated from createConversationItems. Do not edit.
"""Parameters of `conversations.items.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from ..components.include_enum import IncludeEnum
    from .input_item import InputItemLike


class ConversationsItemsCreateParams(RequestOptions, total=False):
    """Parameters of `conversations.items.create`."""

    items: Required[Iterable[InputItemLike]]
    """Items to append. At most 20 items."""

    include: Iterable[IncludeEnum]
    """Extra output to send along."""
