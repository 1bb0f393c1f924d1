# Generated from the slice of oai-realtime. Do not edit.
"""Lists of mappings that can be added to, under the names of the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGAToolsItemLike

if TYPE_CHECKING:
    RealtimeToolsConfigParam: TypeAlias = "list[RealtimeSessionCreateRequestGAToolsItemLike]"
else:
    RealtimeToolsConfigParam = Alias("list[RealtimeSessionCreateRequestGAToolsItemLike]", __name__)
