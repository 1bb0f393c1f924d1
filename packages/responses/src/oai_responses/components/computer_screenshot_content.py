# Generated from ComputerScreenshotContent. Do not edit.
"""ComputerScreenshotContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.image_detail import ImageDetail
    from oai_shared.components.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@component("ComputerScreenshotContent")
class ComputerScreenshotContent(Component):
    """An object of `type` "computer_screenshot"."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Default: `"computer_screenshot"`."""

    image_url: str | None
    """An image, as a URL or a data URL. A URL."""

    file_id: str | None
    """Id of an uploaded file."""

    detail: ImageDetail
    """How closely an image is looked at; more detail costs more tokens."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
