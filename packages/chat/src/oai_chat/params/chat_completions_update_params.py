# Generated from updateChatCompletion. Do not edit.
"""Parameters of `chat.completions.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_shared.params.metadata import MetadataLike


class ChatCompletionsUpdateParams(RequestOptions, total=False):
    """Parameters of `chat.completions.update`."""

    metadata: Required[MetadataLike]
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
