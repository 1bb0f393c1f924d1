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
    """A member of `BetaAgentMessageContentItem`, `BetaFunctionAndCustomToolCallOutput`, `BetaInputContent` and others, told by `type` = `"input_image"`."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64."""

    file_id: str | None = None
    """Id of the file."""

    detail: BetaImageDetail
    """How closely it is looked at; more detail costs more tokens. One of `"low"`, `"high"`, `"auto"`, `"original"`."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a beginning that is worth caching."""
