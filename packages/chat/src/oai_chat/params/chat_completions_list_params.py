# Generated from listChatCompletions. Do not edit.
"""Parameters of `chat.completions.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal

    from oai_shared.params.metadata import MetadataLike


class ChatCompletionsListParams(RequestOptions, total=False):
    """Parameters of `chat.completions.list`."""

    model: str
    """Only those of this model."""

    metadata: MetadataLike
    """Only those with these metadata."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `20`."""

    order: Literal["asc", "desc"]
    """Oldest first (`"asc"`) or newest first (`"desc"`). Default: `"asc"`."""
