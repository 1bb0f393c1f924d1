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
    """0 to 100."""

    order: OrderEnum
    after: str
    before: str
    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`. 1 to 512 characters."""
