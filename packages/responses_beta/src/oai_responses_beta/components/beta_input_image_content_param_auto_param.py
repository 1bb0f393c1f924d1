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
    """An object of `type` "input_image"."""

    type: Literal["input_image"] = "input_image"
    """Default: `"input_image"`."""

    image_url: str | None = None
    """An image, as a URL or a data URL. A URL. At most 20971520 characters."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: BetaDetailEnum | None = None
    """How closely an image is looked at; more detail costs more tokens."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
