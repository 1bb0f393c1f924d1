# Generated from modifyThread. Do not edit.
"""Parameters of `beta.threads.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_shared.params.metadata import MetadataLike

    from ..components.modify_thread_request import ModifyThreadRequestToolResources
    from ..components.thread_object import ThreadObjectToolResources
    from .modify_thread_request import ModifyThreadRequestToolResourcesDict


class BetaThreadsUpdateParams(RequestOptions, total=False):
    """Parameters of `beta.threads.update`."""

    tool_resources: (
        ModifyThreadRequestToolResources
        | ModifyThreadRequestToolResourcesDict
        | ThreadObjectToolResources
        | None
    )
    """What the tools work with, such as files and vector stores."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
