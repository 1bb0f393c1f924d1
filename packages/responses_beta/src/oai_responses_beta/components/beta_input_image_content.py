# Generated from BetaInputImageContent. Do not edit.
"""BetaInputImageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_image_detail import BetaImageDetail
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@component("BetaInputImageContent")
class BetaInputImageContent(Component):
    """An object of `type` "input_image"."""

    type: Literal["input_image"] = "input_image"
    """Default: `"input_image"`."""

    image_url: str | None = None
    """An image, as a URL or a data URL. A URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: BetaImageDetail
    """How closely an image is looked at; more detail costs more tokens."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
