"""Responses as they came: status, headers and body, decoded only when asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, overload

from ._json import loads_tolerantly
from .call import end_of_block
from .errors import OpenAIError
from .pieces import Lines, Sizer, resized, text_decoder
from .wire import WireResponse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from .helpers.downloads import Download
    from .helpers.progress import ProgressOption

R = TypeVar("R")
T = TypeVar("T")
P = ParamSpec("P")
Parse = Callable[..., Any]
End = Callable[[WireResponse, BaseException | None], None]


class _Head:
    """The head of a response."""

    def __init__(
        self,
        response: WireResponse,
        parse: Parse | None = None,
        end: End | None = None,
        streams: bool = False,
    ) -> None:
        self._response = response
        self._parse = parse
        self._end = end  # tells the hooks how the call ended; once, however often it is called
        self._streams = streams  # `parse` opens a stream instead of reading the body
        self._taken = False
        self._handed_over = False  # to a stream, which tells of the end itself

    def _take(self) -> None:
        """Let nobody take the body from the wire a second time."""
        if self._taken:
            raise OpenAIError(
                "The body was already read, in whole or in part. "
                "Call read() first: it keeps the body for whatever comes after it."
            )
        self._taken = True

    def _parse_stream(self, cast_to: Any) -> Any:
        assert self._parse is not None
        if self._response.content is None:
            self._take()
        self._handed_over = True
        return self._parse(self._response, cast_to)

    def _download(self, file: str | PathLike[str], progress: ProgressOption) -> Download:
        from .helpers.downloads import Download

        return Download(self._parse, self._response, file, progress)

    def _finish(self, error: BaseException | None = None) -> None:
        if self._end is not None:
            self._end(self._response, error)

    def __del__(self) -> None:
        """End the call of a response that was dropped."""
        if not getattr(self, "_handed_over", True):
            self._finish()

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names ignore case."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request (`x-request-id`)."""
        return self._response.headers.get("x-request-id")

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this one."""
        return self._response.retries

    @property
    def elapsed(self) -> float:
        """Seconds from sending to the head, or to the end of a body that was read at once."""
        return self._response.elapsed

    @property
    def http_version(self) -> str:
        """The protocol, "HTTP/1.1" or "HTTP/2"."""
        return self._response.http_version

    @property
    def wire(self) -> WireResponse:
        """The response of the transport, and in its `raw` the HTTP library's own."""
        return self._response

    @property
    def _encoding(self) -> str:
        kind = self._response.headers.get("content-type", "")
        charset = kind.partition("charset=")[2].partition(";")[0].strip().strip('"')
        try:
            "".encode(charset or "utf-8")
        except LookupError:
            charset = "utf-8"
        return charset or "utf-8"

    def __repr__(self) -> str:
        """Class and status."""
        return f"<{type(self).__name__} [{self.status_code}]>"


class RawResponse(_Head, Generic[T]):
    """A whole response. `parse()` gives what the method returns otherwise."""

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, cast_to: type[R]) -> R: ...
    @overload
    def parse(self, *, cast_to: Any) -> Any: ...
    def parse(self, *, cast_to: Any = None) -> Any:
        """Decode the body; `cast_to` names another type."""
        if self._parse is None:
            raise RuntimeError("This response has nothing to parse.")
        if self._streams:
            return self._parse_stream(cast_to)
        return self._parse(self._response, cast_to)

    @property
    def content(self) -> bytes:
        """The body."""
        if self._response.content is None:
            self._take()
            self._response.content = self._response.read()
            self._finish()
        return self._response.content

    def read(self) -> bytes:
        """The body."""
        return self.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(self._encoding, "replace")

    def json(self) -> Any:
        """The body as plain JSON values."""
        return loads_tolerantly(self.content)


class BinaryResponse(RawResponse[bytes]):
    """A file: audio, an image, the content of an upload."""

    def iter_bytes(self, chunk_size: int = 65_536) -> Iterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes."""
        content = self.content
        for start in range(0, len(content), chunk_size):
            yield content[start : start + chunk_size]

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to a file, replacing it."""
        Path(file).write_bytes(self.content)

    stream_to_file = write_to_file


class StreamedResponse(_Head, Generic[T]):
    """A response whose body is still on the wire. Use it in `with`; it is closed at the end."""

    def read(self) -> bytes:
        """Read the whole body and keep it."""
        if self._response.content is None:
            self._take()
            self._response.content = self._response.read()
        return self._response.content

    def text(self) -> str:
        """Read the body as text."""
        return self.read().decode(self._encoding, "replace")

    def json(self) -> Any:
        """Read the body as plain JSON values."""
        return loads_tolerantly(self.read())

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, cast_to: type[R]) -> R: ...
    @overload
    def parse(self, *, cast_to: Any) -> Any: ...
    def parse(self, *, cast_to: Any = None) -> Any:
        """Read and decode the body, or open the stream if one was asked for."""
        if self._streams:
            return self._parse_stream(cast_to)
        assert self._parse is not None
        self.read()
        return self._parse(self._response, cast_to)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives, or in pieces of `chunk_size` bytes."""
        if self._response.content is not None:
            yield from resized([self._response.content], chunk_size)
        else:
            self._take()
            yield from resized(self._response.iter_bytes(), chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text."""
        decoder = text_decoder(self._encoding)
        for chunk in self.iter_bytes(chunk_size):
            text = decoder.decode(chunk)
            if text:
                yield text
        if rest := decoder.decode(b"", True):
            yield rest

    def iter_lines(self) -> Iterator[str]:
        """Yield lines without their ends; only LF, CR and CRLF end a line."""
        lines = Lines()
        for text in self.iter_text():
            yield from lines.feed(text)
        yield from lines.finish()

    def stream_to_file(
        self,
        file: str | PathLike[str],
        *,
        chunk_size: int | None = None,
        progress: ProgressOption = None,
    ) -> None:
        """Write the body to a file as it arrives.

        `progress` is called with a `Progress` in bytes, or draws a bar (`True`).
        """
        with self._download(file, progress) as count, Path(file).open("wb") as out:
            for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)
                count(len(chunk))

    def close(self) -> None:
        """Give up the connection."""
        self._leave(None)

    def _leave(self, error: BaseException | None) -> None:
        try:
            self._response.close()
        finally:
            self._finish(error)

    def __enter__(self) -> Self:
        """Enter the block in which the body can be read."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self._leave(end_of_block(error))


class AsyncStreamedResponse(_Head, Generic[T]):
    """A response whose body is still on the wire, for `async with`."""

    async def read(self) -> bytes:
        """Read the whole body and keep it."""
        if self._response.content is None:
            self._take()
            self._response.content = await self._response.aread()
        return self._response.content

    async def text(self) -> str:
        """Read the body as text."""
        return (await self.read()).decode(self._encoding, "replace")

    async def json(self) -> Any:
        """Read the body as plain JSON values."""
        return loads_tolerantly(await self.read())

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, cast_to: type[R]) -> R: ...
    @overload
    async def parse(self, *, cast_to: Any) -> Any: ...
    async def parse(self, *, cast_to: Any = None) -> Any:
        """Read and decode the body, or open the stream if one was asked for."""
        if self._streams:
            return self._parse_stream(cast_to)
        assert self._parse is not None
        await self.read()
        return self._parse(self._response, cast_to)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, or in pieces of `chunk_size` bytes."""
        sizer = Sizer(chunk_size)
        if self._response.content is not None:
            for piece in sizer.feed(self._response.content):
                yield piece
        else:
            self._take()
            async for chunk in self._response.aiter_bytes():
                for piece in sizer.feed(chunk):
                    yield piece
        for piece in sizer.finish():
            yield piece

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text."""
        decoder = text_decoder(self._encoding)
        async for chunk in self.iter_bytes(chunk_size):
            text = decoder.decode(chunk)
            if text:
                yield text
        if rest := decoder.decode(b"", True):
            yield rest

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield lines without their ends; only LF, CR and CRLF end a line."""
        lines = Lines()
        async for text in self.iter_text():
            for line in lines.feed(text):
                yield line
        for line in lines.finish():
            yield line

    async def stream_to_file(
        self,
        file: str | PathLike[str],
        *,
        chunk_size: int | None = None,
        progress: ProgressOption = None,
    ) -> None:
        """Write the body to a file as it arrives.

        `progress` is called with a `Progress` in bytes, or draws a bar (`True`).
        """
        with (
            self._download(file, progress) as count,
            Path(file).open("wb") as out,  # noqa: ASYNC230 - a local file, in small pieces
        ):
            async for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)
                count(len(chunk))

    async def close(self) -> None:
        """Give up the connection."""
        await self._leave(None)

    async def _leave(self, error: BaseException | None) -> None:
        try:
            await self._response.aclose()
        finally:
            self._finish(error)

    async def __aenter__(self) -> Self:
        """Enter the block in which the body can be read."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        await self._leave(end_of_block(error))


def raw(function: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Type a method of `with_raw_response`."""
    return function  # type: ignore[return-value]


def streaming(function: Callable[P, T]) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """Type a method of `with_streaming_response`."""
    return function  # type: ignore[return-value]


def async_raw(function: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type an async method of `with_raw_response`."""
    return function  # type: ignore[return-value]


def async_streaming(
    function: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """Type an async method of `with_streaming_response`."""
    return function  # type: ignore[return-value]
