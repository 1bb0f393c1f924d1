# Generated from BetaImageGenTool. Do not edit.
"""BetaImageGenTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_image_gen_action_enum import BetaImageGenActionEnum
    from ..components.beta_image_gen_tool import BetaImageGenToolInputImageMask
    from ..components.beta_input_fidelity import BetaInputFidelity


class BetaImageGenToolInputImageMaskDict(TypedDict, total=False):
    """`BetaImageGenToolInputImageMask` as a mapping."""

    image_url: str
    file_id: str


class BetaImageGenToolDict(TypedDict, total=False):
    """`BetaImageGenTool` as a mapping."""

    type: Required[Literal["image_generation"]]
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
    )
    quality: Literal["low", "medium", "high", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    output_compression: int
    moderation: Literal["auto", "low"]
    background: Literal["transparent", "opaque", "auto"]
    input_fidelity: BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMask | BetaImageGenToolInputImageMaskDict
    partial_images: int
    action: BetaImageGenActionEnum
