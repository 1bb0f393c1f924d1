# Generated from the slice of oai-images. Do not edit.
"""Components of oai-images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.input_fidelity import InputFidelity as InputFidelity

    from .create_image_edit_request import CreateImageEditRequest as CreateImageEditRequest
    from .create_image_request import CreateImageRequest as CreateImageRequest
    from .create_image_variation_request import (
        CreateImageVariationRequest as CreateImageVariationRequest,
    )
    from .edit_image_body_json_param import EditImageBodyJsonParam as EditImageBodyJsonParam
    from .image import Image as Image
    from .image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
    from .image_edit_partial_image_event import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from .image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from .image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
    from .image_gen_input_usage_details import (
        ImageGenInputUsageDetails as ImageGenInputUsageDetails,
    )
    from .image_gen_output_tokens_details import (
        ImageGenOutputTokensDetails as ImageGenOutputTokensDetails,
    )
    from .image_gen_partial_image_event import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from .image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from .image_gen_usage import ImageGenUsage as ImageGenUsage
    from .image_model import ImageModel as ImageModel
    from .image_ref_param import ImageRefParam as ImageRefParam
    from .images_response import ImagesResponse as ImagesResponse
    from .images_usage import ImagesUsage as ImagesUsage
    from .images_usage import ImagesUsageInputTokensDetails as ImagesUsageInputTokensDetails
    from .partial_images import PartialImages as PartialImages
else:
    _MODULES = {
        ".create_image_edit_request": "CreateImageEditRequest",
        ".create_image_request": "CreateImageRequest",
        ".create_image_variation_request": "CreateImageVariationRequest",
        ".edit_image_body_json_param": "EditImageBodyJsonParam",
        ".image": "Image",
        ".image_edit_completed_event": "ImageEditCompletedEvent",
        ".image_edit_partial_image_event": "ImageEditPartialImageEvent",
        ".image_edit_stream_event": "ImageEditStreamEvent",
        ".image_gen_completed_event": "ImageGenCompletedEvent",
        ".image_gen_input_usage_details": "ImageGenInputUsageDetails",
        ".image_gen_output_tokens_details": "ImageGenOutputTokensDetails",
        ".image_gen_partial_image_event": "ImageGenPartialImageEvent",
        ".image_gen_stream_event": "ImageGenStreamEvent",
        ".image_gen_usage": "ImageGenUsage",
        ".image_model": "ImageModel",
        ".image_ref_param": "ImageRefParam",
        ".images_response": "ImagesResponse",
        ".images_usage": "ImagesUsage ImagesUsageInputTokensDetails",
        ".partial_images": "PartialImages",
        "oai_shared.components.input_fidelity": "InputFidelity",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
