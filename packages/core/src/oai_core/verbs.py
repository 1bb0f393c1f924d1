"""Operations and bodies of requests that no group describes."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeVar, Unpack, overload

from .operations import AuthKind, Operation
from .redaction import redact

if TYPE_CHECKING:
    from .files import Source
    from .groups import Mode
    from .options import RequestOptions, StreamTo

T = TypeVar("T")

Content = str | bytes | PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
"""A body that is sent as it is. A generator or another iterator can be sent once only."""


class Verb(Protocol):
    """The type of `client.get` and its like; see `OpenAI.request`."""

    @overload
    def __call__(
        self,
        path: str,
        *,
        stream_to: StreamTo,
        cast_to: Any = None,
        body: Any = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: Any = None,
        stream: bool = False,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> Any: ...


class AsyncVerb(Protocol):
    """The same for async clients."""

    @overload
    async def __call__(
        self,
        path: str,
        *,
        stream_to: StreamTo,
        cast_to: Any = None,
        body: Any = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: Any = None,
        stream: bool = False,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> Any: ...


def verb(
    method: str, path: str, auth: AuthKind, stream: bool, cast_to: Any
) -> tuple[Operation, Mode, Any]:
    """The operation, the mode and the target type of one raw request."""
    if not path:
        raise ValueError("path: a path below the base URL, or an absolute URL, not empty")
    mode: Mode = "parsed"
    binary = False
    if isinstance(cast_to, type):
        from .raw import BinaryResponse, RawResponse

        if cast_to is RawResponse:
            mode, cast_to = "raw", None
        elif cast_to is BinaryResponse:
            binary, cast_to = True, None
    operation = Operation(
        f"{method} {redact(path.partition('?')[0])}",
        method,
        path,
        scope="",
        body_root=True,
        auth=auth,
        binary=binary,
        stream="query" if stream and method == "GET" else None,
    )
    return operation, mode, cast_to


def with_body(
    options: dict[str, Any], body: Any, content: Content | None, files: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The parameters of a raw request; `body` and `files` go together, `content` goes alone."""
    if content is not None:
        if body is not None or files is not None:
            raise TypeError("content excludes body and files")
        return {**options, "body": RawBody(_checked(content), None)}
    if files is not None:
        if body is not None and not isinstance(body, Mapping):
            raise TypeError(
                f"body: beside files it holds the fields of a form, as a mapping, "
                f"not {type(body).__name__}"
            )
        return {**options, "body": RawBody(body or {}, files)}
    return options if body is None else {**options, "body": body}


class RawBody:
    """A body that is not JSON: a form if there are `files`, else bytes."""

    __slots__ = ("_content", "_files")

    def __init__(self, content: Any, files: Mapping[str, Any] | None) -> None:
        self._content = content
        self._files = files

    def build(
        self,
        to_jsonable: Callable[[Any], Any],
        progress: Callable[[int, int | None], object] | None = None,
    ) -> tuple[Any, str]:
        """Give the body as the transport takes it, and its media type."""
        if self._files is None:
            return self._content, "application/octet-stream"
        from .multipart import MultipartBody

        kinds = {
            name: "many" if value.__class__ is list else "one"
            for name, value in self._files.items()
        }
        form = MultipartBody.from_params(
            {**self._content, **self._files}, kinds, to_jsonable, progress=progress
        )
        return form, form.content_type


class FileBody:
    """One file as a whole body; read while it is sent, from its beginning in each attempt."""

    __slots__ = ("_source", "content_length", "replayable")

    def __init__(self, source: Source) -> None:
        self._source = source
        self.content_length = source.size
        self.replayable = source.replayable

    def __iter__(self) -> Iterator[bytes]:
        return self._source.chunks()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._source.achunks()


def _checked(content: Any) -> Any:
    if isinstance(content, str):
        return content.encode()
    if content.__class__ in (bytes, bytearray, memoryview):
        return bytes(content)
    if isinstance(content, PathLike) or hasattr(content, "read"):
        from .files import source_of

        return FileBody(source_of(content, "content", rewind=False))
    if (
        getattr(content, "gi_frame", content) is None
        or getattr(content, "ag_frame", content) is None
    ):
        raise ValueError("content: the generator is used up; make a new one for each call")
    sendable = hasattr(content, "__iter__") or hasattr(content, "__aiter__")
    if not sendable or hasattr(content, "items"):
        raise TypeError(
            "content: text, bytes, a path, an open binary file or an iterable of bytes, "
            f"not {type(content).__name__}"
        )
    return content
