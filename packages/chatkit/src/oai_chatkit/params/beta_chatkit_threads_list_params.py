# Generated from ListThreadsMethod. Do not edit.
"""Parameters of `beta.chatkit.threads.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_shared.components.order_enum import OrderEnum


class BetaChatkitThreadsListParams(RequestOptions, total=False):
    """Parameters of `beta.chatkit.threads.list`."""

    limit: int
    """How many at most on a page. 0 to 100."""

    order: OrderEnum
    """Oldest first (`"asc"`) or newest first (`"desc"`). One of `"asc"`, `"desc"`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    before: str
    """Id of the item after the page; for walking backwards."""

    user: str
    """Only threads of this user. 1 to 512 characters."""
