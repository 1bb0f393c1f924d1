# Generated from BetaInputImageContentParamAutoParam. Do not edit.
"""BetaInputImageContentParamAutoParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_detail_enum import BetaDetailEnum
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


@component("BetaInputImageContentParamAutoParam")
class BetaInputImageContentParamAutoParam(Component):
    """A member of `BetaAgentMessageItemParamContentItem` and `BetaFunctionCallOutputItemParamOutputItem`, told by `type` = `"input_image"`."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64. At most 20971520 characters."""

    file_id: str | None = None
    """Id of the file."""

    detail: BetaDetailEnum | None = None
    """How closely it is looked at; more detail costs more tokens. One of `"low"`, `"high"`, `"auto"`, `"original"`."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
