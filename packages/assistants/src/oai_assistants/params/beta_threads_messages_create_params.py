# Generated from createMessage. Do not edit.
"""Parameters of `beta.threads.messages.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.params.metadata import MetadataLike

    from ..components.create_message_request import CreateMessageRequestAttachmentsItem
    from ..components.message_object import MessageObjectAttachmentsItem
    from .create_message_request import (
        CreateMessageRequestAttachmentsItemDict,
        CreateMessageRequestContentItemLike,
    )


class BetaThreadsMessagesCreateParams(RequestOptions, total=False):
    """Parameters of `beta.threads.messages.create`."""

    role: Required[Literal["user", "assistant"]]
    """Who speaks."""

    content: Required[str | Iterable[CreateMessageRequestContentItemLike]]
    """What is said or given, as a text or in parts. At least 1 item."""

    attachments: (
        Iterable[
            CreateMessageRequestAttachmentsItem
            | CreateMessageRequestAttachmentsItemDict
            | MessageObjectAttachmentsItem
        ]
        | None
    )
    """Files that go with the message, and the tools that may read them."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
