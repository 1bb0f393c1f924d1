# Generated from the operations of videos. Do not edit.
"""Operations of `videos`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_VIDEO",
    "CREATE_VIDEO_CHARACTER",
    "CREATE_VIDEO_EDIT",
    "CREATE_VIDEO_EXTEND",
    "CREATE_VIDEO_REMIX",
    "DELETE_VIDEO",
    "GET_VIDEO",
    "GET_VIDEO_CHARACTER",
    "LIST_VIDEOS",
    "RETRIEVE_VIDEO_CONTENT",
]

LIST_VIDEOS = Operation(
    "ListVideos",
    "GET",
    "/videos",
    scope="oai_videos.components",
    params="oai_videos.params:VideosListParams",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="VideoListResource",
    item="VideoResource",
    page=Cursor("after", "last_id"),
    deprecated="the API is to lose its video operations.",
)

CREATE_VIDEO = Operation(
    "createVideo",
    "POST",
    "/videos",
    scope="oai_videos.components",
    params="oai_videos.params:VideosCreateParams",
    body=("model", "prompt", "seconds", "size"),
    files={"input_reference": "one"},
    media=("multipart/form-data", "application/json"),
    required=("prompt",),
    result="VideoResource",
    deprecated="the API is to lose its video operations.",
)

CREATE_VIDEO_CHARACTER = Operation(
    "CreateVideoCharacter",
    "POST",
    "/videos/characters",
    scope="oai_videos.components",
    params="oai_videos.params:VideosCreateCharacterParams",
    body=("name",),
    files={"video": "one"},
    media=("multipart/form-data",),
    required=("video", "name"),
    result="VideoCharacterResource",
    deprecated="the API is to lose its video operations.",
)

GET_VIDEO_CHARACTER = Operation(
    "GetVideoCharacter",
    "GET",
    "/videos/characters/{character_id}",
    scope="oai_videos.components",
    params="oai_core.options:RequestOptions",
    result="VideoCharacterResource",
    deprecated="the API is to lose its video operations.",
)

CREATE_VIDEO_EDIT = Operation(
    "CreateVideoEdit",
    "POST",
    "/videos/edits",
    scope="oai_videos.components",
    params="oai_videos.params:VideosEditParams",
    body=("prompt",),
    files={"video": "one"},
    media=("multipart/form-data", "application/json"),
    required=("video", "prompt"),
    result="VideoResource",
    deprecated="the API is to lose its video operations.",
)

CREATE_VIDEO_EXTEND = Operation(
    "CreateVideoExtend",
    "POST",
    "/videos/extensions",
    scope="oai_videos.components",
    params="oai_videos.params:VideosExtendParams",
    body=("prompt", "seconds"),
    files={"video": "one"},
    media=("multipart/form-data", "application/json"),
    required=("video", "prompt", "seconds"),
    result="VideoResource",
    deprecated="the API is to lose its video operations.",
)

GET_VIDEO = Operation(
    "GetVideo",
    "GET",
    "/videos/{video_id}",
    scope="oai_videos.components",
    params="oai_core.options:RequestOptions",
    result="VideoResource",
    deprecated="the API is to lose its video operations.",
)

DELETE_VIDEO = Operation(
    "DeleteVideo",
    "DELETE",
    "/videos/{video_id}",
    scope="oai_videos.components",
    params="oai_core.options:RequestOptions",
    result="DeletedVideoResource",
    deprecated="the API is to lose its video operations.",
)

RETRIEVE_VIDEO_CONTENT = Operation(
    "RetrieveVideoContent",
    "GET",
    "/videos/{video_id}/content",
    scope="oai_videos.components",
    params="oai_videos.params:VideosDownloadContentParams",
    query={"variant": "variant"},
    result="str",
    binary=True,
    deprecated="the API is to lose its video operations.",
)

CREATE_VIDEO_REMIX = Operation(
    "CreateVideoRemix",
    "POST",
    "/videos/{video_id}/remix",
    scope="oai_videos.components",
    params="oai_videos.params:VideosRemixParams",
    body=("prompt",),
    media=("multipart/form-data", "application/json"),
    required=("prompt",),
    result="VideoResource",
    deprecated="the API is to lose its video operations.",
)
