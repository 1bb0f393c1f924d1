"""Result files, read line by line as they arrive."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from oai_core.effects import Effect, Flow, Sleep
from oai_core.errors import APIConnectionError
from oai_core.operations import Operation

if TYPE_CHECKING:
    from oai_core.transport.base import AsyncTransport, Transport

CONTENT = Operation("downloadFile", "GET", "/files/{file_id}/content", scope="", binary=True)
"""The content of a file, without the package of the files."""

FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0  # seconds before another attempt, as between those of a call


class Lines:
    """Cuts bytes into lines; a long line is joined once, at its end."""

    __slots__ = ("_parts", "_take")

    def __init__(self, take: Callable[[bytes], object]) -> None:
        self._take = take
        self._parts: list[bytes] = []

    def feed(self, chunk: bytes) -> None:
        """Hand on the lines that end in this chunk. A line ends with LF and nothing else."""
        first, *rest = chunk.split(b"\n")
        self._parts.append(first)
        for part in rest:
            self._hand_on()
            self._parts.append(part)

    def finish(self) -> None:
        """Hand on what came after the last end of line."""
        self._hand_on()

    def _hand_on(self) -> None:
        line = b"".join(self._parts)
        self._parts.clear()
        if line.strip():
            self._take(line)


class Download(Effect):
    """Read a file once, handing each line on as it arrives."""

    __slots__ = ("_client", "_file_id", "_options", "_take")

    def __init__(
        self, client: Any, file_id: str, options: Mapping[str, Any], take: Callable[[bytes], object]
    ) -> None:
        self._client = client
        self._file_id = file_id
        self._options = options
        self._take = take

    def _open(self) -> Any:
        return self._client.execute(
            CONTENT, dict(self._options), (self._file_id,), None, "streaming"
        )

    def run(self, transport: Transport) -> None:
        """Read, blocking."""
        lines = Lines(self._take)
        with self._open() as response:
            for chunk in response.iter_bytes():
                lines.feed(chunk)
        lines.finish()

    async def arun(self, transport: AsyncTransport) -> None:
        """Read, async."""
        lines = Lines(self._take)
        async with await self._open() as response:
            async for chunk in response.iter_bytes():
                lines.feed(chunk)
        lines.finish()


def download(
    client: Any, file_id: str, options: Mapping[str, Any], take: Callable[[bytes], object]
) -> Flow[None]:
    """Read a file; when the connection breaks, from its beginning as often as calls are retried.

    `take` may get a line more than once.
    """
    retries = options.get("max_retries")
    left: int = client.config.max_retries if retries is None else retries
    wait = FIRST_WAIT
    while True:
        try:
            yield Download(client, file_id, options, take)
        except APIConnectionError:
            if left <= 0:
                raise
        else:
            return
        left -= 1
        yield Sleep(wait)
        wait = min(2 * wait, LONGEST_WAIT)
