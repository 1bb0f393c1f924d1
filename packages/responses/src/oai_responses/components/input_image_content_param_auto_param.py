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
    """A member of `FunctionCallOutputItemParamOutputItem`, told by `type` = `"input_image"`."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64. At most 20971520 characters."""

    file_id: str | None = None
    """Id of the file."""

    detail: DetailEnum | None = None
    """How closely it is looked at; more detail costs more tokens. One of `"low"`, `"high"`, `"auto"`, `"original"`."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
