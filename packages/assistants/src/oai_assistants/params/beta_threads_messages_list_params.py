# Generated from listMessages. Do not edit.
"""Parameters of `beta.threads.messages.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class BetaThreadsMessagesListParams(RequestOptions, total=False):
    """Parameters of `beta.threads.messages.list`."""

    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    """Default: `"desc"`."""

    after: str
    before: str
    run_id: str
