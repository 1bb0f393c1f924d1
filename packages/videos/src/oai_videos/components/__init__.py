# Generated from the slice of oai-videos. Do not edit.
"""Components of oai-videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .create_video_character_body import CreateVideoCharacterBody as CreateVideoCharacterBody
    from .create_video_edit_json_body import CreateVideoEditJsonBody as CreateVideoEditJsonBody
    from .create_video_edit_multipart_body import (
        CreateVideoEditMultipartBody as CreateVideoEditMultipartBody,
    )
    from .create_video_extend_json_body import (
        CreateVideoExtendJsonBody as CreateVideoExtendJsonBody,
    )
    from .create_video_extend_multipart_body import (
        CreateVideoExtendMultipartBody as CreateVideoExtendMultipartBody,
    )
    from .create_video_json_body import CreateVideoJsonBody as CreateVideoJsonBody
    from .create_video_multipart_body import CreateVideoMultipartBody as CreateVideoMultipartBody
    from .create_video_remix_body import CreateVideoRemixBody as CreateVideoRemixBody
    from .deleted_video_resource import DeletedVideoResource as DeletedVideoResource
    from .error2 import Error2 as Error2
    from .image_ref_param2 import ImageRefParam2 as ImageRefParam2
    from .video_character_resource import VideoCharacterResource as VideoCharacterResource
    from .video_content_variant import VideoContentVariant as VideoContentVariant
    from .video_list_resource import VideoListResource as VideoListResource
    from .video_model import VideoModel as VideoModel
    from .video_reference_input_param import VideoReferenceInputParam as VideoReferenceInputParam
    from .video_resource import VideoResource as VideoResource
    from .video_seconds import VideoSeconds as VideoSeconds
    from .video_size import VideoSize as VideoSize
    from .video_status import VideoStatus as VideoStatus

    Video: TypeAlias = VideoResource
    VideoCreateCharacterResponse: TypeAlias = VideoCharacterResource
    VideoCreateError: TypeAlias = Error2
    VideoDeleteResponse: TypeAlias = DeletedVideoResource
    VideoGetCharacterResponse: TypeAlias = VideoCharacterResource
    VideoModelParam: TypeAlias = VideoModel
else:
    _MODULES = {
        ".create_video_character_body": "CreateVideoCharacterBody",
        ".create_video_edit_json_body": "CreateVideoEditJsonBody",
        ".create_video_edit_multipart_body": "CreateVideoEditMultipartBody",
        ".create_video_extend_json_body": "CreateVideoExtendJsonBody",
        ".create_video_extend_multipart_body": "CreateVideoExtendMultipartBody",
        ".create_video_json_body": "CreateVideoJsonBody",
        ".create_video_multipart_body": "CreateVideoMultipartBody",
        ".create_video_remix_body": "CreateVideoRemixBody",
        ".deleted_video_resource": "DeletedVideoResource",
        ".error2": "Error2",
        ".image_ref_param2": "ImageRefParam2",
        ".video_character_resource": "VideoCharacterResource",
        ".video_content_variant": "VideoContentVariant",
        ".video_list_resource": "VideoListResource",
        ".video_model": "VideoModel",
        ".video_reference_input_param": "VideoReferenceInputParam",
        ".video_resource": "VideoResource",
        ".video_seconds": "VideoSeconds",
        ".video_size": "VideoSize",
        ".video_status": "VideoStatus",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "Video": "VideoResource",
        "VideoCreateCharacterResponse": "VideoCharacterResource",
        "VideoCreateError": "Error2",
        "VideoDeleteResponse": "DeletedVideoResource",
        "VideoGetCharacterResponse": "VideoCharacterResource",
        "VideoModelParam": "VideoModel",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
