# Generated from UsageResponse. Do not edit.
"""UsageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .usage_time_bucket import UsageTimeBucket


@component("UsageResponse")
class UsageResponse(Component):
    """Page of `client.admin.organization.usage.costs`, `client.admin.organization.usage.audio_speeches`, `client.admin.organization.usage.audio_transcriptions` and others."""

    object: Literal["page"] = "page"
    data: list[UsageTimeBucket]
    """What it holds, the items of a list or the object of an event."""

    has_more: bool
    """Whether there are items after these."""

    next_page: str | None
    """Cursor of the next page; none after the last."""
