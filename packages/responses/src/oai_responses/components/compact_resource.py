# Generated from CompactResource. Do not edit.
"""CompactResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .item_field import ItemField
    from .response_usage import ResponseUsage


@component("CompactResource")
class CompactResource(Component):
    """Result of `client.responses.compact`."""

    id: str
    """Unique id."""

    object: Literal["response.compaction"] = "response.compaction"
    output: list[ItemField]
    """What comes out."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    usage: ResponseUsage
    """What was used, in tokens."""
