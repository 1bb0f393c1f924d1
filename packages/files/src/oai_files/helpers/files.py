"""Waiting until a file has been processed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, helper

from ..operations.files import RETRIEVE_FILE

if TYPE_CHECKING:
    from oai_core.helpers.progress import ProgressOption
    from oai_core.options import RequestOptions

    from ..components.open_ai_file import OpenAIFile

LONGEST_WAIT = 1800.0  # seconds, as in the official client


class FilesHelpers(Resource):
    """What `Files` has beside its operations."""

    @helper(RETRIEVE_FILE)
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = LONGEST_WAIT,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> OpenAIFile:
        """Wait until a file is processed, in error or deleted, and return it.

        It is read every `poll_interval` seconds, else as often as the server asks, else each
        second. After `max_wait_seconds`, half an hour if not given, it is a `PollTimeoutError`;
        `None` waits for ever. `progress` is called with a `Progress`, or draws a bar (`True`).
        The options hold for each request. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller, ended

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval=poll_interval,
            max_wait_seconds=max_wait_seconds,
        )
        is_over = ended("processed", "error", "deleted")
        file: OpenAIFile = self._run(poller.wait(is_over, RETRIEVE_FILE, (id,)))
        return file


class AsyncFilesHelpers(AsyncResource):
    """The same for `AsyncFiles`."""

    @helper(RETRIEVE_FILE)
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = LONGEST_WAIT,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> OpenAIFile:
        """Wait until a file is processed, in error or deleted, and return it.

        It is read every `poll_interval` seconds, else as often as the server asks, else each
        second. After `max_wait_seconds`, half an hour if not given, it is a `PollTimeoutError`;
        `None` waits for ever. `progress` is called with a `Progress`, or draws a bar (`True`).
        The options hold for each request. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller, ended

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval=poll_interval,
            max_wait_seconds=max_wait_seconds,
        )
        is_over = ended("processed", "error", "deleted")
        file: OpenAIFile = await self._run(poller.wait(is_over, RETRIEVE_FILE, (id,)))
        return file
