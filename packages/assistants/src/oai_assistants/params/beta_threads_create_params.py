# Generated from createThread. Do not edit.
"""Parameters of `beta.threads.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oai_shared.params.metadata import MetadataLike

    from ..components.create_message_request import CreateMessageRequest
    from ..components.create_thread_request import CreateThreadRequestToolResources
    from ..components.thread_object import ThreadObjectToolResources
    from .create_message_request import CreateMessageRequestDict
    from .create_thread_request import CreateThreadRequestToolResourcesDict


class BetaThreadsCreateParams(RequestOptions, total=False):
    """Parameters of `beta.threads.create`."""

    messages: Iterable[CreateMessageRequest | CreateMessageRequestDict]
    """Messages with which the thread begins."""

    tool_resources: (
        CreateThreadRequestToolResources
        | CreateThreadRequestToolResourcesDict
        | ThreadObjectToolResources
        | None
    )
    """What the tools work with, such as files and vector stores."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
