# Generated from InputImageContent. Do not edit.
"""InputImageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .image_detail import ImageDetail
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@component("InputImageContent")
class InputImageContent(Component):
    """An object of `type` "input_image"."""

    type: Literal["input_image"] = "input_image"
    """Default: `"input_image"`."""

    image_url: str | None = None
    """An image, as a URL or a data URL. A URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: ImageDetail
    """How closely an image is looked at; more detail costs more tokens."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
