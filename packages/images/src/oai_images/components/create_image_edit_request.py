# Generated from CreateImageEditRequest. Do not edit.
"""CreateImageEditRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.input_fidelity import InputFidelity

    from .partial_images import PartialImages


@component("CreateImageEditRequest")
class CreateImageEditRequest(Component):
    """An object of the API."""

    image: Any
    prompt: str
    mask: Any = None
    """A file."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Run without keeping the connection; poll or stream the result later. Default: `"auto"`."""

    model: (
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | None
    ) = None
    """Default: `"gpt-image-1.5"`."""

    n: int | None = None
    """1 to 10. Default: `1`."""

    size: (
        str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    ) = None
    """Default: `"1024x1024"`."""

    response_format: Literal["url", "b64_json"] | None = None
    output_format: Literal["png", "jpeg", "webp"] | None = None
    """Default: `"png"`."""

    output_compression: int | None = None
    """Default: `100`."""

    user: str | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""

    input_fidelity: InputFidelity | None = None
    stream: bool | None = None
    """Default: `False`."""

    partial_images: PartialImages | None = None
    """How many previews to stream."""

    quality: Literal["standard", "low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""
