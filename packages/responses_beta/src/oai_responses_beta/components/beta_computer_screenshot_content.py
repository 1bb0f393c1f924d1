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
    """A member of `BetaAgentMessageContentItem` and `BetaMessageContentItem`, told by `type` = `"computer_screenshot"`."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None
    """Where the image is; its URL, or a data URL that holds it in base64."""

    file_id: str | None
    """Id of the file."""

    detail: BetaImageDetail
    """How closely it is looked at; more detail costs more tokens. One of `"low"`, `"high"`, `"auto"`, `"original"`."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a beginning that is worth caching."""
