# Generated from CreateImageVariationRequest. Do not edit.
"""CreateImageVariationRequest."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateImageVariationRequest")
class CreateImageVariationRequest(Component):
    """An object of the API."""

    image: Any
    """A file."""

    model: str | Literal["dall-e-2"] | None = None
    """Default: `"dall-e-2"`."""

    n: int | None = None
    """1 to 10. Default: `1`."""

    response_format: Literal["url", "b64_json"] | None = None
    """Default: `"url"`."""

    size: Literal["256x256", "512x512", "1024x1024"] | None = None
    """Default: `"1024x1024"`."""

    user: str | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
