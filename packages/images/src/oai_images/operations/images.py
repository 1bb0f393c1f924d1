# Generated from the operations of images. Do not edit.
"""Operations of `images`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_IMAGE", "CREATE_IMAGE_EDIT", "CREATE_IMAGE_VARIATION"]

CREATE_IMAGE_EDIT = Operation(
    "createImageEdit",
    "POST",
    "/images/edits",
    scope="oai_images.components",
    params="oai_images.params:ImagesEditParams",
    body=(
        "prompt",
        "background",
        "model",
        "n",
        "size",
        "response_format",
        "output_format",
        "output_compression",
        "user",
        "input_fidelity",
        "partial_images",
        "quality",
        "images",
        "moderation",
    ),
    files={"image": "many", "mask": "one"},
    media=("multipart/form-data", "application/json"),
    required=("prompt",),
    result="ImagesResponse",
    stream="body",
    event="ImageEditStreamEvent",
)

CREATE_IMAGE = Operation(
    "createImage",
    "POST",
    "/images/generations",
    scope="oai_images.components",
    params="oai_images.params:ImagesGenerateParams",
    body=(
        "prompt",
        "model",
        "n",
        "quality",
        "response_format",
        "output_format",
        "output_compression",
        "partial_images",
        "size",
        "moderation",
        "background",
        "style",
        "user",
    ),
    required=("prompt",),
    result="ImagesResponse",
    stream="body",
    event="ImageGenStreamEvent",
)

CREATE_IMAGE_VARIATION = Operation(
    "createImageVariation",
    "POST",
    "/images/variations",
    scope="oai_images.components",
    params="oai_images.params:ImagesCreateVariationParams",
    body=("model", "n", "response_format", "size", "user"),
    files={"image": "one"},
    media=("multipart/form-data",),
    required=("image",),
    result="ImagesResponse",
)
