# Generated from ModelResponseProperties. Do not edit.
"""ModelResponseProperties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .metadata import Metadata


@component("ModelResponseProperties")
class ModelResponseProperties(Component):
    """An object of the API."""

    metadata: Metadata | None = None
    top_logprobs: int | None = None
    """0 to 20."""

    temperature: float | None = None
    """0 to 2. Default: `1`."""

    top_p: float | None = None
    """0 to 1. Default: `1`."""

    user: str | None = None
    """Deprecated."""

    safety_identifier: str | None = None
    """At most 64 characters."""

    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """Deprecated."""
