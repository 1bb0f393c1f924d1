# Generated from the slice of oai-videos. Do not edit.
"""Videos made, edited and extended."""

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
    from .components import CreateVideoCharacterBody as CreateVideoCharacterBody
    from .components import CreateVideoEditJsonBody as CreateVideoEditJsonBody
    from .components import CreateVideoEditMultipartBody as CreateVideoEditMultipartBody
    from .components import CreateVideoExtendJsonBody as CreateVideoExtendJsonBody
    from .components import CreateVideoExtendMultipartBody as CreateVideoExtendMultipartBody
    from .components import CreateVideoJsonBody as CreateVideoJsonBody
    from .components import CreateVideoMultipartBody as CreateVideoMultipartBody
    from .components import CreateVideoRemixBody as CreateVideoRemixBody
    from .components import DeletedVideoResource as DeletedVideoResource
    from .components import Error2 as Error2
    from .components import ImageRefParam2 as ImageRefParam2
    from .components import Video as Video
    from .components import VideoCharacterResource as VideoCharacterResource
    from .components import VideoContentVariant as VideoContentVariant
    from .components import VideoCreateCharacterResponse as VideoCreateCharacterResponse
    from .components import VideoDeleteResponse as VideoDeleteResponse
    from .components import VideoGetCharacterResponse as VideoGetCharacterResponse
    from .components import VideoListResource as VideoListResource
    from .components import VideoModel as VideoModel
    from .components import VideoReferenceInputParam as VideoReferenceInputParam
    from .components import VideoResource as VideoResource
    from .components import VideoSeconds as VideoSeconds
    from .components import VideoSize as VideoSize
    from .components import VideoStatus as VideoStatus
    from .params import ImageRefParam2Dict as ImageRefParam2Dict
    from .params import VideoReferenceInputParamDict as VideoReferenceInputParamDict
    from .params import VideosCreateCharacterParams as VideosCreateCharacterParams
    from .params import VideosCreateParams as VideosCreateParams
    from .params import VideosDownloadContentParams as VideosDownloadContentParams
    from .params import VideosEditParams as VideosEditParams
    from .params import VideosExtendParams as VideosExtendParams
    from .params import VideosListParams as VideosListParams
    from .params import VideosRemixParams as VideosRemixParams
    from .resources.videos import AsyncVideos as AsyncVideos
    from .resources.videos import Videos as Videos
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "CreateVideoCharacterBody CreateVideoEditJsonBody CreateVideoEditMultipartBody "
            "CreateVideoExtendJsonBody CreateVideoExtendMultipartBody CreateVideoJsonBody "
            "CreateVideoMultipartBody CreateVideoRemixBody DeletedVideoResource Error2 "
            "ImageRefParam2 Video VideoCharacterResource VideoContentVariant "
            "VideoCreateCharacterResponse VideoDeleteResponse VideoGetCharacterResponse "
            "VideoListResource VideoModel VideoReferenceInputParam VideoResource VideoSeconds "
            "VideoSize VideoStatus "
        ),
        ".params": (
            "ImageRefParam2Dict VideoReferenceInputParamDict VideosCreateCharacterParams "
            "VideosCreateParams VideosDownloadContentParams VideosEditParams "
            "VideosExtendParams VideosListParams VideosRemixParams "
        ),
        ".resources.videos": "AsyncVideos Videos",
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
