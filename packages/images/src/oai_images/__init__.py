# Generated from the slice of oai-images. Do not edit.
"""Images made, edited and varied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import CreateImageEditRequest as CreateImageEditRequest
    from .components import CreateImageRequest as CreateImageRequest
    from .components import CreateImageVariationRequest as CreateImageVariationRequest
    from .components import EditImageBodyJsonParam as EditImageBodyJsonParam
    from .components import Image as Image
    from .components import ImageEditCompletedEvent as ImageEditCompletedEvent
    from .components import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from .components import ImageEditStreamEvent as ImageEditStreamEvent
    from .components import ImageGenCompletedEvent as ImageGenCompletedEvent
    from .components import ImageGenInputUsageDetails as ImageGenInputUsageDetails
    from .components import ImageGenOutputTokensDetails as ImageGenOutputTokensDetails
    from .components import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from .components import ImageGenStreamEvent as ImageGenStreamEvent
    from .components import ImageGenUsage as ImageGenUsage
    from .components import ImageRefParam as ImageRefParam
    from .components import ImagesResponse as ImagesResponse
    from .components import ImagesUsage as ImagesUsage
    from .components import ImagesUsageInputTokensDetails as ImagesUsageInputTokensDetails
    from .components import InputFidelity as InputFidelity
    from .components import PartialImages as PartialImages
    from .params import ImageRefParamDict as ImageRefParamDict
    from .params import ImagesCreateVariationParams as ImagesCreateVariationParams
    from .params import ImagesEditParams as ImagesEditParams
    from .params import ImagesGenerateParams as ImagesGenerateParams
    from .resources.images import AsyncImages as AsyncImages
    from .resources.images import Images as Images
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "CreateImageEditRequest CreateImageRequest CreateImageVariationRequest "
            "EditImageBodyJsonParam Image ImageEditCompletedEvent ImageEditPartialImageEvent "
            "ImageEditStreamEvent ImageGenCompletedEvent ImageGenInputUsageDetails "
            "ImageGenOutputTokensDetails ImageGenPartialImageEvent ImageGenStreamEvent "
            "ImageGenUsage ImageRefParam ImagesResponse ImagesUsage "
            "ImagesUsageInputTokensDetails InputFidelity PartialImages "
        ),
        ".params": (
            "ImageRefParamDict ImagesCreateVariationParams ImagesEditParams ImagesGenerateParams "
        ),
        ".resources.images": "AsyncImages Images",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
