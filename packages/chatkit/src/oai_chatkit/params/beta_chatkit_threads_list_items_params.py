# Generated from ListThreadItemsMethod. Do not edit.
"""Parameters of `beta.chatkit.threads.list_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_shared.components.order_enum import OrderEnum


class BetaChatkitThreadsListItemsParams(RequestOptions, total=False):
    """Parameters of `beta.chatkit.threads.list_items`."""

    limit: int
    """0 to 100."""

    order: OrderEnum
    after: str
    before: str
