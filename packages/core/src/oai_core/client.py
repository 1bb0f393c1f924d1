"""The two clients. Each finds the resources of every installed group by attribute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

from .base_client import AsyncClient, SyncClient
from .operations import AuthKind
from .options import RequestOptions, StreamTo
from .verbs import AsyncVerb, Content, Verb, verb, with_body

if TYPE_CHECKING:
    from .streams import AsyncStream, Stream

T = TypeVar("T")
HttpMethod = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]


class OpenAI(SyncClient):
    """A blocking client. Safe to share between threads, and after a fork."""

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """Find a resource of an installed group; kept on the client from then on."""
            if name.startswith("_"):
                raise AttributeError(name)
            return self._find(name)

    @overload
    def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        stream: Literal[True],
        cast_to: Any = None,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> Stream[Any]: ...
    @overload
    def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[False] = False,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    def request(
        self,
        method: HttpMethod,
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
    @overload
    def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] = True,
        cast_to: Any = None,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        cast_to: Any = None,
        stream: bool = False,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Any,
    ) -> Any:
        """Send any request through the same retries, hooks and errors as the typed methods.

        `path` is below the base URL, or an absolute URL; another server never gets the
        credentials. `body` is sent as JSON, bytes as they are; with `files`, by field name, both
        are sent as a multipart form. `content` is sent as it is: text, bytes, a path, an open file
        or an iterable of bytes; an iterator is never sent a second time. The result is plain JSON,
        or a `cast_to`: a component, `str`, `bytes`, `RawResponse`, `BinaryResponse` or any type
        that cattrs knows. With `stream` the result is a `Stream` of such values.
        """
        operation, mode, target = verb(method, path, auth, stream, cast_to)
        params = with_body(options, body, content, files)
        return self.execute(operation, params, (), stream or None, mode, target)

    if TYPE_CHECKING:
        get: Verb
        post: Verb
        put: Verb
        patch: Verb
        delete: Verb
    else:

        def get(self, path, *, cast_to=None, **options):
            """`request("GET", path, ...)`."""
            return self.request("GET", path, cast_to=cast_to, **options)

        def post(self, path, *, cast_to=None, **options):
            """`request("POST", path, ...)`."""
            return self.request("POST", path, cast_to=cast_to, **options)

        def put(self, path, *, cast_to=None, **options):
            """`request("PUT", path, ...)`."""
            return self.request("PUT", path, cast_to=cast_to, **options)

        def patch(self, path, *, cast_to=None, **options):
            """`request("PATCH", path, ...)`."""
            return self.request("PATCH", path, cast_to=cast_to, **options)

        def delete(self, path, *, cast_to=None, **options):
            """`request("DELETE", path, ...)`."""
            return self.request("DELETE", path, cast_to=cast_to, **options)


class AsyncOpenAI(AsyncClient):
    """An async client for asyncio and trio."""

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """Find a resource of an installed group; kept on the client from then on."""
            if name.startswith("_"):
                raise AttributeError(name)
            return self._find(name)

    @overload
    async def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        stream: Literal[True],
        cast_to: Any = None,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Any]: ...
    @overload
    async def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[False] = False,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    async def request(
        self,
        method: HttpMethod,
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
    @overload
    async def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] = True,
        cast_to: Any = None,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        cast_to: Any = None,
        stream: bool = False,
        body: Any = None,
        content: Content | None = None,
        files: Mapping[str, Any] | None = None,
        auth: AuthKind = "bearer",
        **options: Any,
    ) -> Any:
        """Send any request; see `OpenAI.request`. With `stream` the result is an `AsyncStream`."""
        operation, mode, target = verb(method, path, auth, stream, cast_to)
        params = with_body(options, body, content, files)
        return await self.execute(operation, params, (), stream or None, mode, target)

    if TYPE_CHECKING:
        get: AsyncVerb
        post: AsyncVerb
        put: AsyncVerb
        patch: AsyncVerb
        delete: AsyncVerb
    else:

        async def get(self, path, *, cast_to=None, **options):
            """`request("GET", path, ...)`."""
            return await self.request("GET", path, cast_to=cast_to, **options)

        async def post(self, path, *, cast_to=None, **options):
            """`request("POST", path, ...)`."""
            return await self.request("POST", path, cast_to=cast_to, **options)

        async def put(self, path, *, cast_to=None, **options):
            """`request("PUT", path, ...)`."""
            return await self.request("PUT", path, cast_to=cast_to, **options)

        async def patch(self, path, *, cast_to=None, **options):
            """`request("PATCH", path, ...)`."""
            return await self.request("PATCH", path, cast_to=cast_to, **options)

        async def delete(self, path, *, cast_to=None, **options):
            """`request("DELETE", path, ...)`."""
            return await self.request("DELETE", path, cast_to=cast_to, **options)
