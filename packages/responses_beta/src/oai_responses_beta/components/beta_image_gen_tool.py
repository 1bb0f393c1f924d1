# Generated from BetaImageGenTool. Do not edit.
"""BetaImageGenTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_image_gen_action_enum import BetaImageGenActionEnum
    from .beta_input_fidelity import BetaInputFidelity


@component("BetaImageGenToolInputImageMask")
class BetaImageGenToolInputImageMask(Component):
    """An object of the API."""

    image_url: str | None = None
    """An image, as a URL or a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""


@component("BetaImageGenTool")
class BetaImageGenTool(Component):
    """An object of `type` "image_generation"."""

    type: Literal["image_generation"] = "image_generation"
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
        | None
    ) = None
    quality: Literal["low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    """Default: `"auto"`."""

    output_format: Literal["png", "webp", "jpeg"] | None = None
    """Default: `"png"`."""

    output_compression: int | None = None
    """0 to 100. Default: `100`."""

    moderation: Literal["auto", "low"] | None = None
    """Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Run without keeping the connection; poll or stream the result later. Default: `"auto"`."""

    input_fidelity: BetaInputFidelity | None = None
    input_image_mask: BetaImageGenToolInputImageMask | None = None
    partial_images: int | None = None
    """How many previews to stream. 0 to 3. Default: `0`."""

    action: BetaImageGenActionEnum | None = None
