# Generated from the resource videos. Do not edit.
# pyright: reportDeprecated=false
"""Video jobs: started, waited for, downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import method

from ..helpers.videos import AsyncVideosHelpers, VideosHelpers
from ..operations.videos import (
    CREATE_VIDEO,
    CREATE_VIDEO_CHARACTER,
    CREATE_VIDEO_EDIT,
    CREATE_VIDEO_EXTEND,
    CREATE_VIDEO_REMIX,
    DELETE_VIDEO,
    GET_VIDEO,
    GET_VIDEO_CHARACTER,
    LIST_VIDEOS,
    RETRIEVE_VIDEO_CONTENT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming

    from ..components.deleted_video_resource import DeletedVideoResource
    from ..components.video_character_resource import VideoCharacterResource
    from ..components.video_resource import VideoResource
    from ..params.videos_create_character_params import VideosCreateCharacterParams
    from ..params.videos_create_params import VideosCreateParams
    from ..params.videos_download_content_params import VideosDownloadContentParams
    from ..params.videos_edit_params import VideosEditParams
    from ..params.videos_extend_params import VideosExtendParams
    from ..params.videos_list_params import VideosListParams
    from ..params.videos_remix_params import VideosRemixParams


class Videos(VideosHelpers):
    """Video jobs: started, waited for, downloaded."""

    if TYPE_CHECKING:
        with_raw_response: VideosWithRawResponse
        with_streaming_response: VideosWithStreamingResponse

    @deprecated("videos.list is deprecated: the API is to lose its video operations.")
    @method(LIST_VIDEOS)
    def list(self, **params: Unpack[VideosListParams]) -> Page[VideoResource]:
        """Walk the video jobs of the project.

        GET /videos. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: Page[VideoResource] = self._list(LIST_VIDEOS, params)
        return result

    @deprecated("videos.create is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO)
    def create(self, **params: Unpack[VideosCreateParams]) -> VideoResource:
        """Start a video job from a prompt, with a reference image or without.

        POST /videos. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = self._call(CREATE_VIDEO, params)
        return result

    @deprecated("videos.create_character is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_CHARACTER)
    def create_character(
        self, **params: Unpack[VideosCreateCharacterParams]
    ) -> VideoCharacterResource:
        """Make a character for later prompts from an uploaded video.

        POST /videos/characters. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoCharacterResource = self._call(CREATE_VIDEO_CHARACTER, params)
        return result

    @deprecated("videos.get_character is deprecated: the API is to lose its video operations.")
    @method(GET_VIDEO_CHARACTER)
    def get_character(
        self, character_id: str, **params: Unpack[RequestOptions]
    ) -> VideoCharacterResource:
        """Read a character.

        GET /videos/characters/{character_id}. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoCharacterResource = self._call(
            GET_VIDEO_CHARACTER, params, path=(character_id,)
        )
        return result

    @deprecated("videos.edit is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_EDIT)
    def edit(self, **params: Unpack[VideosEditParams]) -> VideoResource:
        """Start a job that changes a video, uploaded or made before, as a prompt says.

        POST /videos/edits. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = self._call(CREATE_VIDEO_EDIT, params)
        return result

    @deprecated("videos.extend is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_EXTEND)
    def extend(self, **params: Unpack[VideosExtendParams]) -> VideoResource:
        """Start a job that lets a finished video go on for some seconds.

        POST /videos/extensions. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = self._call(CREATE_VIDEO_EXTEND, params)
        return result

    @deprecated("videos.retrieve is deprecated: the API is to lose its video operations.")
    @method(GET_VIDEO)
    def retrieve(self, video_id: str, **params: Unpack[RequestOptions]) -> VideoResource:
        """Read a video job: its status and progress.

        GET /videos/{video_id}. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = self._call(GET_VIDEO, params, path=(video_id,))
        return result

    @deprecated("videos.delete is deprecated: the API is to lose its video operations.")
    @method(DELETE_VIDEO)
    def delete(self, video_id: str, **params: Unpack[RequestOptions]) -> DeletedVideoResource:
        """Delete a finished or failed video job with its files.

        DELETE /videos/{video_id}. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedVideoResource = self._call(DELETE_VIDEO, params, path=(video_id,))
        return result

    @deprecated("videos.download_content is deprecated: the API is to lose its video operations.")
    @method(RETRIEVE_VIDEO_CONTENT)
    def download_content(
        self, video_id: str, **params: Unpack[VideosDownloadContentParams]
    ) -> BinaryResponse:
        """Download the video of a finished job, or its thumbnail or sprite sheet.

        GET /videos/{video_id}/content. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = self._call(RETRIEVE_VIDEO_CONTENT, params, path=(video_id,))
        return result

    @deprecated("videos.remix is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_REMIX)
    def remix(self, video_id: str, **params: Unpack[VideosRemixParams]) -> VideoResource:
        """Start a job that makes a finished video anew from another prompt.

        POST /videos/{video_id}/remix. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = self._call(CREATE_VIDEO_REMIX, params, path=(video_id,))
        return result


class AsyncVideos(AsyncVideosHelpers):
    """Video jobs: started, waited for, downloaded."""

    if TYPE_CHECKING:
        with_raw_response: AsyncVideosWithRawResponse
        with_streaming_response: AsyncVideosWithStreamingResponse

    @deprecated("videos.list is deprecated: the API is to lose its video operations.")
    @method(LIST_VIDEOS)
    def list(self, **params: Unpack[VideosListParams]) -> AsyncPaginator[VideoResource]:
        """Walk the video jobs of the project.

        GET /videos. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[VideoResource] = self._list(LIST_VIDEOS, params)
        return result

    @deprecated("videos.create is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO)
    async def create(self, **params: Unpack[VideosCreateParams]) -> VideoResource:
        """Start a video job from a prompt, with a reference image or without.

        POST /videos. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = await self._call(CREATE_VIDEO, params)
        return result

    @deprecated("videos.create_character is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_CHARACTER)
    async def create_character(
        self, **params: Unpack[VideosCreateCharacterParams]
    ) -> VideoCharacterResource:
        """Make a character for later prompts from an uploaded video.

        POST /videos/characters. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoCharacterResource = await self._call(CREATE_VIDEO_CHARACTER, params)
        return result

    @deprecated("videos.get_character is deprecated: the API is to lose its video operations.")
    @method(GET_VIDEO_CHARACTER)
    async def get_character(
        self, character_id: str, **params: Unpack[RequestOptions]
    ) -> VideoCharacterResource:
        """Read a character.

        GET /videos/characters/{character_id}. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoCharacterResource = await self._call(
            GET_VIDEO_CHARACTER, params, path=(character_id,)
        )
        return result

    @deprecated("videos.edit is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_EDIT)
    async def edit(self, **params: Unpack[VideosEditParams]) -> VideoResource:
        """Start a job that changes a video, uploaded or made before, as a prompt says.

        POST /videos/edits. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = await self._call(CREATE_VIDEO_EDIT, params)
        return result

    @deprecated("videos.extend is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_EXTEND)
    async def extend(self, **params: Unpack[VideosExtendParams]) -> VideoResource:
        """Start a job that lets a finished video go on for some seconds.

        POST /videos/extensions. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = await self._call(CREATE_VIDEO_EXTEND, params)
        return result

    @deprecated("videos.retrieve is deprecated: the API is to lose its video operations.")
    @method(GET_VIDEO)
    async def retrieve(self, video_id: str, **params: Unpack[RequestOptions]) -> VideoResource:
        """Read a video job: its status and progress.

        GET /videos/{video_id}. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = await self._call(GET_VIDEO, params, path=(video_id,))
        return result

    @deprecated("videos.delete is deprecated: the API is to lose its video operations.")
    @method(DELETE_VIDEO)
    async def delete(self, video_id: str, **params: Unpack[RequestOptions]) -> DeletedVideoResource:
        """Delete a finished or failed video job with its files.

        DELETE /videos/{video_id}. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedVideoResource = await self._call(DELETE_VIDEO, params, path=(video_id,))
        return result

    @deprecated("videos.download_content is deprecated: the API is to lose its video operations.")
    @method(RETRIEVE_VIDEO_CONTENT)
    async def download_content(
        self, video_id: str, **params: Unpack[VideosDownloadContentParams]
    ) -> BinaryResponse:
        """Download the video of a finished job, or its thumbnail or sprite sheet.

        GET /videos/{video_id}/content. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = await self._call(RETRIEVE_VIDEO_CONTENT, params, path=(video_id,))
        return result

    @deprecated("videos.remix is deprecated: the API is to lose its video operations.")
    @method(CREATE_VIDEO_REMIX)
    async def remix(self, video_id: str, **params: Unpack[VideosRemixParams]) -> VideoResource:
        """Start a job that makes a finished video anew from another prompt.

        POST /videos/{video_id}/remix. Deprecated: the API is to lose its video operations. Raises APIStatusError, APIConnectionError.
        """
        result: VideoResource = await self._call(CREATE_VIDEO_REMIX, params, path=(video_id,))
        return result


if TYPE_CHECKING:

    class VideosWithRawResponse:
        def __init__(self, resource: Videos) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.create_character = raw(resource.create_character)
            self.get_character = raw(resource.get_character)
            self.edit = raw(resource.edit)
            self.extend = raw(resource.extend)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.download_content = raw(resource.download_content)
            self.remix = raw(resource.remix)

    class VideosWithStreamingResponse:
        def __init__(self, resource: Videos) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.create_character = streaming(resource.create_character)
            self.get_character = streaming(resource.get_character)
            self.edit = streaming(resource.edit)
            self.extend = streaming(resource.extend)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.download_content = streaming(resource.download_content)
            self.remix = streaming(resource.remix)

    class AsyncVideosWithRawResponse:
        def __init__(self, resource: AsyncVideos) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.create_character = async_raw(resource.create_character)
            self.get_character = async_raw(resource.get_character)
            self.edit = async_raw(resource.edit)
            self.extend = async_raw(resource.extend)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.download_content = async_raw(resource.download_content)
            self.remix = async_raw(resource.remix)

    class AsyncVideosWithStreamingResponse:
        def __init__(self, resource: AsyncVideos) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.create_character = async_streaming(resource.create_character)
            self.get_character = async_streaming(resource.get_character)
            self.edit = async_streaming(resource.edit)
            self.extend = async_streaming(resource.extend)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.download_content = async_streaming(resource.download_content)
            self.remix = async_streaming(resource.remix)
