"""Request bodies on their way out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from ..errors import APIConnectionError
from ..wire import WireRequest

__all__ = ["OneShot", "body_class", "framing", "wrap_once"]

SENT_BEFORE = "The body is an iterator that was sent before: it cannot be sent again."


class OneShot:
    """A body that can be read once: a generator, or an iterator of another kind.

    It takes the place of the iterator in `WireRequest.content`, so that a failed attempt that never
    touched the body can be repeated (`replayable`), and one that did is known for what it is.
    """

    __slots__ = ("_chunks", "replayable")

    replayable: bool

    def __init__(self, chunks: Any) -> None:
        self._chunks = chunks
        self.replayable = True

    def _take(self) -> Any:
        if not self.replayable:
            raise APIConnectionError(SENT_BEFORE, retryable=False)
        self.replayable = False
        return self._chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._take())

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = self._take()
        if hasattr(chunks, "__aiter__"):
            async for chunk in chunks:
                yield chunk
        else:
            for chunk in chunks:
                yield chunk


def wrap_once(request: WireRequest, blocking: bool) -> Any:
    """Return the body; an iterator is replaced by a `OneShot` first.

    Raises TypeError for an asynchronous body in a blocking client. An async client takes both
    kinds, and reads a blocking one inside the loop.
    """
    content: Any = request.content
    if blocking and not hasattr(content, "__iter__"):
        raise TypeError("The body is an async iterable: a blocking client needs a plain one.")
    if hasattr(content, "__next__") or hasattr(content, "__anext__"):
        content = request.content = OneShot(content)
    return content


def framing(content: Any, names: Any) -> list[tuple[bytes, bytes]]:
    """Headers that frame a streamed body, unless they are among the lower-case `names`."""
    if b"content-length" in names or b"transfer-encoding" in names:
        return []
    length = getattr(content, "content_length", None)
    if length is None:
        return [(b"transfer-encoding", b"chunked")]
    return [(b"content-length", b"%d" % length)]


def body_class(base: Any, blocking: bool) -> Any:
    """A stream class of an HTTP library that yields a body of ours."""

    def __init__(self: Any, content: Any) -> None:
        self.content = content

    def __iter__(self: Any) -> Iterator[bytes]:
        return iter(self.content)

    async def __aiter__(self: Any) -> AsyncIterator[bytes]:
        if hasattr(self.content, "__aiter__"):
            async for chunk in self.content:
                yield chunk
        else:
            for chunk in self.content:
                yield chunk

    members: dict[str, Any] = {"__init__": __init__}
    members.update({"__iter__": __iter__} if blocking else {"__aiter__": __aiter__})
    return type("Body", (base,), members)
