"""Waiting until a video is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, helper

from ..operations.videos import CREATE_VIDEO, GET_VIDEO

if TYPE_CHECKING:
    from oai_core.helpers.progress import ProgressOption
    from oai_core.options import RequestOptions

    from ..components.video_resource import VideoResource
    from ..params.videos_create_params import VideosCreateParams


class VideosHelpers(Resource):
    """What `Videos` has beside its operations."""

    @deprecated("videos.poll is deprecated: the API is to lose its video operations.")
    @helper(GET_VIDEO)
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VideoResource:
        """Wait until a video is completed or failed, and return it.

        It is read every `poll_interval_ms`, else as often as the server asks, else each second.
        After `max_wait_seconds` it is a `PollTimeoutError`. `progress` is called with a `Progress`
        in percent, or draws a bar (`True`). The options hold for each request. Raises
        APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .waiting import poll

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(poll(poller, video_id))

    @deprecated("videos.create_and_poll is deprecated: the API is to lose its video operations.")
    @helper(CREATE_VIDEO)
    def create_and_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[VideosCreateParams],
    ) -> VideoResource:
        """Start a video and wait until it is completed or failed; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .waiting import create_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(create_and_poll(poller, params))


class AsyncVideosHelpers(AsyncResource):
    """The same for `AsyncVideos`."""

    @deprecated("videos.poll is deprecated: the API is to lose its video operations.")
    @helper(GET_VIDEO)
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VideoResource:
        """Wait until a video is completed or failed, and return it.

        It is read every `poll_interval_ms`, else as often as the server asks, else each second.
        After `max_wait_seconds` it is a `PollTimeoutError`. `progress` is called with a `Progress`
        in percent, or draws a bar (`True`). The options hold for each request. Raises
        APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .waiting import poll

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(poll(poller, video_id))

    @deprecated("videos.create_and_poll is deprecated: the API is to lose its video operations.")
    @helper(CREATE_VIDEO)
    async def create_and_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[VideosCreateParams],
    ) -> VideoResource:
        """Start a video and wait until it is completed or failed; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .waiting import create_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(create_and_poll(poller, params))
