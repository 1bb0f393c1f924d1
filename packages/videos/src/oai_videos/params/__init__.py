# Generated from the slice of oai-videos. Do not edit.
"""Request parameters of oai-videos, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .image_ref_param2 import ImageRefParam2Dict as ImageRefParam2Dict
    from .video_reference_input_param import (
        VideoReferenceInputParamDict as VideoReferenceInputParamDict,
    )
    from .videos_create_character_params import (
        VideosCreateCharacterParams as VideosCreateCharacterParams,
    )
    from .videos_create_params import VideosCreateParams as VideosCreateParams
    from .videos_download_content_params import (
        VideosDownloadContentParams as VideosDownloadContentParams,
    )
    from .videos_edit_params import VideosEditParams as VideosEditParams
    from .videos_extend_params import VideosExtendParams as VideosExtendParams
    from .videos_list_params import VideosListParams as VideosListParams
    from .videos_remix_params import VideosRemixParams as VideosRemixParams

    ImageInputReferenceParam: TypeAlias = ImageRefParam2Dict
    VideoCreateCharacterParams: TypeAlias = VideosCreateCharacterParams
    VideoCreateParams: TypeAlias = VideosCreateParams
    VideoDownloadContentParams: TypeAlias = VideosDownloadContentParams
    VideoEditParams: TypeAlias = VideosEditParams
    VideoExtendParams: TypeAlias = VideosExtendParams
    VideoListParams: TypeAlias = VideosListParams
    VideoRemixParams: TypeAlias = VideosRemixParams
else:
    _MODULES = {
        ".image_ref_param2": "ImageRefParam2Dict",
        ".video_reference_input_param": "VideoReferenceInputParamDict",
        ".videos_create_character_params": "VideosCreateCharacterParams",
        ".videos_create_params": "VideosCreateParams",
        ".videos_download_content_params": "VideosDownloadContentParams",
        ".videos_edit_params": "VideosEditParams",
        ".videos_extend_params": "VideosExtendParams",
        ".videos_list_params": "VideosListParams",
        ".videos_remix_params": "VideosRemixParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ImageInputReferenceParam": "ImageRefParam2Dict",
        "VideoCreateCharacterParams": "VideosCreateCharacterParams",
        "VideoCreateParams": "VideosCreateParams",
        "VideoDownloadContentParams": "VideosDownloadContentParams",
        "VideoEditParams": "VideosEditParams",
        "VideoExtendParams": "VideosExtendParams",
        "VideoListParams": "VideosListParams",
        "VideoRemixParams": "VideosRemixParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
