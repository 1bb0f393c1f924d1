# Generated from the resource images. Do not edit.
"""Pictures from words and from other pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, method

from ..operations.images import CREATE_IMAGE, CREATE_IMAGE_EDIT, CREATE_IMAGE_VARIATION

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import StreamTo
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.streams import AsyncStream, Stream

    from ..components.image_edit_stream_event import ImageEditStreamEvent
    from ..components.image_gen_stream_event import ImageGenStreamEvent
    from ..components.images_response import ImagesResponse
    from ..params.images_create_variation_params import ImagesCreateVariationParams
    from ..params.images_edit_params import ImagesEditParams
    from ..params.images_generate_params import ImagesGenerateParams


class Images(Resource):
    """Pictures from words and from other pictures."""

    if TYPE_CHECKING:
        with_raw_response: ImagesWithRawResponse
        with_streaming_response: ImagesWithStreamingResponse

    @overload
    def edit(
        self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
    ) -> Stream[ImageEditStreamEvent]: ...
    @overload
    def edit(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse: ...
    @overload
    def edit(
        self, *, stream: bool, **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
    @overload
    def edit(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ImagesEditParams],
    ) -> None: ...
    @method(CREATE_IMAGE_EDIT)
    def edit(
        self, *, stream: bool | None = None, **params: Any
    ) -> ImagesResponse | Stream[ImageEditStreamEvent] | None:
        """Change one or more images as a prompt says; uploads, links or file ids are taken.

        POST /images/edits. Raises APIStatusError, APIConnectionError.
        """
        result: ImagesResponse | Stream[ImageEditStreamEvent] | None = self._call(
            CREATE_IMAGE_EDIT, params, stream=stream
        )
        return result

    @overload
    def generate(
        self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
    ) -> Stream[ImageGenStreamEvent]: ...
    @overload
    def generate(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse: ...
    @overload
    def generate(
        self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...
    @overload
    def generate(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ImagesGenerateParams],
    ) -> None: ...
    @method(CREATE_IMAGE)
    def generate(
        self, *, stream: bool | None = None, **params: Any
    ) -> ImagesResponse | Stream[ImageGenStreamEvent] | None:
        """Make images from a prompt, at once or as a stream of previews.

        POST /images/generations. Raises APIStatusError, APIConnectionError.
        """
        result: ImagesResponse | Stream[ImageGenStreamEvent] | None = self._call(
            CREATE_IMAGE, params, stream=stream
        )
        return result

    @method(CREATE_IMAGE_VARIATION)
    def create_variation(self, **params: Unpack[ImagesCreateVariationParams]) -> ImagesResponse:
        """Make variations of one square PNG, without a prompt.

        POST /images/variations. Raises APIStatusError, APIConnectionError.
        """
        result: ImagesResponse = self._call(CREATE_IMAGE_VARIATION, params)
        return result


class AsyncImages(AsyncResource):
    """Pictures from words and from other pictures."""

    if TYPE_CHECKING:
        with_raw_response: AsyncImagesWithRawResponse
        with_streaming_response: AsyncImagesWithStreamingResponse

    @overload
    async def edit(
        self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
    ) -> AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse: ...
    @overload
    async def edit(
        self, *, stream: bool, **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ImagesEditParams],
    ) -> None: ...
    @method(CREATE_IMAGE_EDIT)
    async def edit(
        self, *, stream: bool | None = None, **params: Any
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent] | None:
        """Change one or more images as a prompt says; uploads, links or file ids are taken.

        POST /images/edits. Raises APIStatusError, APIConnectionError.
        """
        result: ImagesResponse | AsyncStream[ImageEditStreamEvent] | None = await self._call(
            CREATE_IMAGE_EDIT, params, stream=stream
        )
        return result

    @overload
    async def generate(
        self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
    ) -> AsyncStream[ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse: ...
    @overload
    async def generate(
        self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ImagesGenerateParams],
    ) -> None: ...
    @method(CREATE_IMAGE)
    async def generate(
        self, *, stream: bool | None = None, **params: Any
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent] | None:
        """Make images from a prompt, at once or as a stream of previews.

        POST /images/generations. Raises APIStatusError, APIConnectionError.
        """
        result: ImagesResponse | AsyncStream[ImageGenStreamEvent] | None = await self._call(
            CREATE_IMAGE, params, stream=stream
        )
        return result

    @method(CREATE_IMAGE_VARIATION)
    async def create_variation(
        self, **params: Unpack[ImagesCreateVariationParams]
    ) -> ImagesResponse:
        """Make variations of one square PNG, without a prompt.

        POST /images/variations. Raises APIStatusError, APIConnectionError.
        """
        result: ImagesResponse = await self._call(CREATE_IMAGE_VARIATION, params)
        return result


if TYPE_CHECKING:

    class ImagesWithRawResponse:
        def __init__(self, resource: Images) -> None:
            self.edit = raw(resource.edit)
            self.generate = raw(resource.generate)
            self.create_variation = raw(resource.create_variation)

    class ImagesWithStreamingResponse:
        def __init__(self, resource: Images) -> None:
            self.edit = streaming(resource.edit)
            self.generate = streaming(resource.generate)
            self.create_variation = streaming(resource.create_variation)

    class AsyncImagesWithRawResponse:
        def __init__(self, resource: AsyncImages) -> None:
            self.edit = async_raw(resource.edit)
            self.generate = async_raw(resource.generate)
            self.create_variation = async_raw(resource.create_variation)

    class AsyncImagesWithStreamingResponse:
        def __init__(self, resource: AsyncImages) -> None:
            self.edit = async_streaming(resource.edit)
            self.generate = async_streaming(resource.generate)
            self.create_variation = async_streaming(resource.create_variation)
