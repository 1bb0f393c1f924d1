"""From a response to what a method returns: a component, a page, a stream, or the raw response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ._json import JSONDecodeError, loads
from .errors import APIResponseValidationError, OpenAIError
from .operations import Operation
from .wire import WireResponse

if TYPE_CHECKING:
    from .call import Call
    from .groups import Mode
    from .runtime import Runtime


_NO_OBJECTS = frozenset({list, str, int, float, bool, type(None)})


class Caller(Protocol):
    """What pages need of a client: to run an operation again."""

    def execute(
        self,
        operation: Operation,
        params: dict[str, Any],
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        mode: Mode = "parsed",
        cast_to: Any = None,
    ) -> Any:
        """Run the operation; an async client returns an awaitable."""
        ...


class Outcome:
    """What one call wants back."""

    __slots__ = (
        "_cast_to",
        "_client",
        "_info",
        "_mode",
        "_operation",
        "_params",
        "_path",
        "_runtime",
        "_stream",
        "is_open",
    )

    def __init__(
        self,
        client: Caller,
        runtime: Runtime,
        operation: Operation,
        params: dict[str, Any] | None,
        path: tuple[str, ...],
        stream: bool | None,
        mode: Mode,
        cast_to: Any,
    ) -> None:
        self._client = client
        self._runtime = runtime
        self._operation = operation
        self._params = params
        self._path = path
        self._stream = stream
        self._mode = mode
        self._cast_to = cast_to
        self._info: Call | None = None
        self.is_open = False

    @property
    def leave_unread(self) -> bool:
        """Whether the body must be left on the wire."""
        return bool(self._stream) or self._mode == "streaming"

    def observe(self, info: Call) -> None:
        """Let a stream report its events and its end to the hooks."""
        self._info = info

    def result(self, response: WireResponse) -> Any:
        """Build what the method returns."""
        if self._mode == "parsed":
            return self.parse(response)
        from .raw import AsyncStreamedResponse, RawResponse, StreamedResponse

        if self._mode == "raw":
            whole: RawResponse[Any] = RawResponse(response, self.parse)
            return whole
        kind: Any = StreamedResponse if self._runtime.blocking else AsyncStreamedResponse
        return kind(response, self.parse)

    def parse(self, response: WireResponse, cast_to: Any = None) -> Any:
        """Decode a response; a stream is wrapped, not read."""
        cast_to = self._cast_to if cast_to is None else cast_to
        if self._stream:
            return self._open_stream(response, cast_to)
        content = response.content if response.content is not None else response.read()
        operation = self._operation
        if operation.binary or cast_to is bytes:
            from .raw import BinaryResponse

            return content if cast_to is bytes else BinaryResponse(response)
        if cast_to is str:
            return content.decode("utf-8", "replace")
        decoders = self._runtime.codec.decoders
        if cast_to is not None:
            return self._decode(decoders.for_type(cast_to), response, content)
        if operation.result is None:
            return self._json(response, content) if operation.body_root and content else None
        if not content and operation.result.endswith("| None"):
            return None
        decode = decoders.for_annotation(operation.result, operation.scope)
        body = self._decode(decode, response, content)
        if body.__class__ in _NO_OBJECTS and operation.result[0].isupper():
            raise APIResponseValidationError(
                f"{operation.id}: the server answered with a JSON {_kind(body)}, "
                f"where an object ({operation.result}) was due.",
                response=response,
                body=body,
            )
        return body if operation.page is None else self._page(body)

    def _decode(self, decode: Any, response: WireResponse, content: bytes) -> Any:
        """Decode a body; hooks and converters of the user's may refuse it, components do not."""
        value = self._json(response, content)
        try:
            return decode(value)
        except OpenAIError:
            raise
        except Exception as error:
            raise APIResponseValidationError(
                f"{self._operation.id}: the answer cannot be decoded "
                f"({type(error).__name__}: {error}).",
                response=response,
                body=value,
            ) from error

    def _json(self, response: WireResponse, content: bytes) -> Any:
        try:
            return loads(content)
        except JSONDecodeError as error:
            raise _not_json(self._operation, response, content) from error

    def _page(self, body: Any) -> Any:
        from .pages import AsyncPage, Page

        kind: Any = Page if self._runtime.blocking else AsyncPage
        return kind(self._client, self._operation, self._params or {}, self._path, body)

    def _open_stream(self, response: WireResponse, cast_to: Any) -> Any:
        from .streams import AsyncStream, EventReader, Stream

        operation = self._operation
        decoders = self._runtime.codec.decoders
        decode, table = None, None
        if cast_to is not None:
            decode = decoders.for_type(cast_to)
        elif operation.event is not None:
            decode, table = decoders.for_events(operation.event, operation.scope)
        kind = response.headers.get("content-type", "")
        if kind.startswith(("application/json", "text/html")):
            return self._no_stream(response, kind)
        self.is_open = True
        reader = EventReader(decode, frames=operation.frame, response=response, table=table)
        stream: Any = Stream if self._runtime.blocking else AsyncStream
        return stream(response, reader, self._info, self._runtime.plan)

    def _no_stream(self, response: WireResponse, kind: str) -> Any:
        """Refuse a whole body where a stream was asked for; it is read to show what came."""
        from .streams import AsyncStream, EventReader, Stream

        def refuse(content: bytes) -> OpenAIError:
            return APIResponseValidationError(
                f"{self._operation.id}: a stream was asked for, but the server answered "
                f"with {kind}.",
                response=response,
                body=content,
            )

        self.is_open = True
        reader = EventReader(None, frames=False, response=response, refuse=refuse)
        stream: Any = Stream if self._runtime.blocking else AsyncStream
        return stream(response, reader, self._info, self._runtime.plan)


def _kind(value: Any) -> str:
    names: dict[type, str] = {
        list: "array",
        str: "string",
        bool: "boolean",
        int: "number",
        float: "number",
    }
    return names.get(value.__class__, "null")


def _not_json(operation: Operation, response: WireResponse, content: bytes) -> Exception:
    """Say what came instead of JSON."""
    kind = response.headers.get("content-type", "").partition(";")[0] or "no content type"
    start = content[:15].lstrip().lower()
    if not content.strip():
        what = "an empty body"
    elif kind == "text/event-stream" or start.startswith((b"data:", b"event:")):
        what = "a stream of events, although none was asked for"
    elif kind == "text/html" or start.startswith((b"<!doctype", b"<html")):
        what = "an HTML page; is the base URL right?"
    else:
        what = f"a body that is not JSON ({kind})"
    return APIResponseValidationError(
        f"{operation.id}: the server answered {response.status} with {what}.",
        response=response,
        body=content.decode("utf-8", "replace"),
    )
