# Generated from InputImageContentParamAutoParam. Do not edit.
"""InputImageContentParamAutoParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam

    from .detail_enum import DetailEnum


@component("InputImageContentParamAutoParam")
class InputImageContentParamAutoParam(Component):
    """An object of `type` "input_image"."""

    type: Literal["input_image"] = "input_image"
    """Default: `"input_image"`."""

    image_url: str | None = None
    """An image, as a URL or a data URL. A URL. At most 20971520 characters."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: DetailEnum | None = None
    """How closely an image is looked at; more detail costs more tokens."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
