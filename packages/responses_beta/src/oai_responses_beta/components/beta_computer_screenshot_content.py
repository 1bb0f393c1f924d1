# Generated from BetaComputerScreenshotContent. Do not edit.
"""BetaComputerScreenshotContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_image_detail import BetaImageDetail
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@component("BetaComputerScreenshotContent")
class BetaComputerScreenshotContent(Component):
    """An object of `type` "computer_screenshot"."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Default: `"computer_screenshot"`."""

    image_url: str | None
    """An image, as a URL or a data URL. A URL."""

    file_id: str | None
    """Id of an uploaded file."""

    detail: BetaImageDetail
    """How closely an image is looked at; more detail costs more tokens."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
