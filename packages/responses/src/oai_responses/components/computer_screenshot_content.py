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
    """A member of `MessageContentItem`, told by `type` = `"computer_screenshot"`."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None
    """Where the image is; its URL, or a data URL that holds it in base64."""

    file_id: str | None
    """Id of the file."""

    detail: ImageDetail
    """How closely it is looked at; more detail costs more tokens. One of `"low"`, `"high"`, `"auto"`, `"original"`."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a beginning that is worth caching."""
