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
    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    after: str
    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    """Default: `"asc"`."""
