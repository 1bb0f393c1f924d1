# Generated from the slice of oai-realtime. Do not edit.
"""Lists of mappings that can be added to, under the names of the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGAToolsItemLike

RealtimeToolsConfigParam: TypeAlias = "list[RealtimeSessionCreateRequestGAToolsItemLike]"
