# Generated from UsageResponse. Do not edit.
"""UsageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .usage_time_bucket import UsageTimeBucket


@component("UsageResponse")
class UsageResponse(Component):
    """An object of `object` "page"."""

    object: Literal["page"] = "page"
    data: list[UsageTimeBucket]
    has_more: bool
    """Whether there are items after these."""

    next_page: str | None
