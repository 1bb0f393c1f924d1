"""From a response to what a method returns: a component, a page, a stream, or the raw response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ._json import JSONDecodeError, loads_tolerantly
from .errors import APIResponseValidationError, OpenAIError
from .events import kind_of, media_type
from .operations import Operation
from .wire import WireRequest, WireResponse

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
        "_streams",
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
        self._streams = bool(stream)
        self._mode = mode
        self._cast_to = cast_to
        self._info: Call | None = None
        self.is_open = False

    @property
    def leave_unread(self) -> bool:
        """Whether the body must be left on the wire."""
        return self._streams or self._mode == "streaming"

    def mark(self, request: WireRequest) -> None:
        """Say on the request what is wanted of its connection."""
        request.stream = self._streams or self._mode == "streaming"
        if self._operation.socket is not None:
            request.socket = self._cast_to or {}

    def observe(self, info: Call) -> None:
        """Let a stream report its events and its end to the hooks."""
        self._info = info

    def end(self, response: WireResponse, error: BaseException | None) -> None:
        """Report the end of the call, once; for what leaves the body on the wire."""
        if self._info is not None:
            self._runtime.plan.end(self._info, response, error)

    def result(self, response: WireResponse) -> Any:
        """Build what the method returns."""
        if self._operation.socket is not None:
            from .opened import opened

            made = opened(self._operation, self._runtime, self._info, response)
            self.is_open = True
            return made
        if self._mode == "parsed":
            return self.parse(response)
        from .raw import AsyncStreamedResponse, RawResponse, StreamedResponse

        self.is_open = self.leave_unread
        end = self.end if self.is_open and self._info is not None else None
        if self._mode == "raw":
            whole: RawResponse[Any] = RawResponse(response, self.parse, end, self._streams)
            return whole
        kind: Any = StreamedResponse if self._runtime.blocking else AsyncStreamedResponse
        return kind(response, self.parse, end, self._streams)

    def parse(self, response: WireResponse, cast_to: Any = None) -> Any:
        """Decode a response; a stream is wrapped, not read."""
        cast_to = self._cast_to if cast_to is None else cast_to
        if self._streams:
            return self._open_stream(response, cast_to)
        content = response.content if response.content is not None else response.read()
        operation = self._operation
        if operation.binary or cast_to is bytes:
            from .raw import BinaryResponse

            return content if cast_to is bytes else BinaryResponse(response)
        if cast_to is str:
            return content.decode("utf-8", "replace")
        if operation.text and cast_to is None and self._is_text(response):
            return content.decode("utf-8", "replace")
        if _is_native(cast_to):
            return _native(response, content, cast_to)
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
                f"{operation.id}: the server answered with a JSON {kind_of(body)}, "
                f"where an object ({operation.result}) was due.",
                response=response,
                body=body,
            )
        return body if operation.item is None else self._page(body)

    def _is_text(self, response: WireResponse) -> bool:
        """Whether the body of an operation that can answer with text is to be taken as it is."""
        if self._operation.result == "str":
            return True
        kind = media_type(response)
        return kind.startswith("text/") and kind not in ("text/html", "text/event-stream")

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
            return loads_tolerantly(content)
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
        kind = media_type(response)
        if kind in ("application/json", "text/html"):
            return self._no_stream(response, kind)
        self.is_open = True
        due = _object_name(operation.event if cast_to is None else cast_to)
        reader = EventReader(
            decode, frames=operation.frame, response=response, table=table, due=due
        )
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


def _object_name(target: Any) -> str | None:
    """The name of a type whose values are JSON objects; `None` for any other."""
    if isinstance(target, str):
        return target if target[:1].isupper() and target.isidentifier() else None
    from .components import Component
    from .unions import TaggedUnion

    if isinstance(target, TaggedUnion):
        return target.name
    return target.__name__ if isinstance(target, type) and issubclass(target, Component) else None


def _is_native(cast_to: Any) -> bool:
    """Whether a type is the response class of httpx or httpx2; they are not imported for that."""
    root = getattr(cast_to, "__module__", "").partition(".")[0]
    return root in ("httpx", "httpx2") and cast_to.__name__ == "Response"


def _native(response: WireResponse, content: bytes, cast_to: Any) -> Any:
    """The HTTP library's own response, with the body that was read past it."""
    native = response.raw
    if not isinstance(native, cast_to):
        raise TypeError(
            f"cast_to: the transport gives {type(native).__module__}.{type(native).__qualname__}, "
            f"not {cast_to.__module__}.{cast_to.__qualname__}"
        )
    if not hasattr(native, "_content"):
        native._content = content
    return native


def _not_json(operation: Operation, response: WireResponse, content: bytes) -> Exception:
    """Say what came instead of JSON."""
    kind = media_type(response) or "no content type"
    start = content[:15].lstrip().lower()
    if not content.strip():
        what = "an empty body"
    elif kind == "text/event-stream" or start.startswith((b"data:", b"event:")):
        what = "a stream of events, although none was asked for"
    elif kind == "text/html" or start.startswith((b"<!doctype", b"<html")):
        what = "an HTML page (is the base URL right?)"
    else:
        what = f"a body that is not JSON ({kind})"
    return APIResponseValidationError(
        f"{operation.id}: the server answered {response.status} with {what}.",
        response=response,
        body=content.decode("utf-8", "replace"),
    )
