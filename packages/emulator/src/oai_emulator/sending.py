"""Replies as ASGI messages, with the faults that strike while the answer is sent."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from starlette.types import Send

from .errors import ApiError, ConnectionDropped
from .faults import Fault
from .replies import BytesReply, EventReply, JsonReply, Reply
from .values import JsonObject

_JSON = "application/json"
# What a stream without names of events carries instead of an event.
_ERROR = ApiError(500, "The server had an error.", type="server_error", code="server_error")
_BROKEN = b'event: response.output_text.delta\ndata: {"type":"response.output_text.del\n\n'


class Sender:
    """Sends one answer."""

    def __init__(self, send: Send, headers: dict[str, str] | None = None) -> None:
        self._send = send
        self._headers = headers or {}

    async def reply(self, reply: Reply, fault: Fault | None = None) -> None:
        """Send a reply. Raises `ConnectionDropped` where a fault wants the connection cut."""
        if isinstance(reply, EventReply):
            await self._stream(reply, fault)
            return
        content = reply.encode()
        media = reply.media if isinstance(reply, BytesReply) else _JSON
        if fault is not None and fault.kind in {"disconnect-stream", "malformed"}:
            await self._half(reply, content, media, cut=fault.kind == "disconnect-stream")
            return
        await self.whole(reply.status, content, media, reply.headers)

    async def whole(
        self, status: int, content: bytes, media: str, headers: dict[str, str] | None = None
    ) -> None:
        """Send a whole body at once."""
        extra = {**(headers or {}), "content-length": str(len(content))}
        await self._start(status, media, extra)
        await self._send({"type": "http.response.body", "body": content})

    async def _half(
        self, reply: JsonReply | BytesReply, content: bytes, media: str, *, cut: bool
    ) -> None:
        half = content[: len(content) // 2]
        if not cut:
            await self.whole(reply.status, half, media, reply.headers)
            return
        await self._start(reply.status, media, {"content-length": str(len(content))})
        await self._send({"type": "http.response.body", "body": half, "more_body": True})
        raise ConnectionDropped

    async def _start(self, status: int, media: str, headers: dict[str, str]) -> None:
        merged = {"content-type": media, **self._headers, **headers}
        pairs = [
            (name.encode("latin-1"), value.encode("latin-1")) for name, value in merged.items()
        ]
        await self._send({"type": "http.response.start", "status": status, "headers": pairs})

    async def _stream(self, reply: EventReply, fault: Fault | None) -> None:
        await self._start(200, "text/event-stream; charset=utf-8", {"cache-control": "no-store"})
        async with aclosing(_faulty(reply, fault)) as chunks:
            async for chunk in chunks:
                await self._body(chunk, more=True)
        if reply.done:
            await self._body(b"data: [DONE]\n\n", more=True)
        await self._body(b"", more=False)

    async def _body(self, chunk: bytes, *, more: bool) -> None:
        await self._send({"type": "http.response.body", "body": chunk, "more_body": more})


async def _faulty(reply: EventReply, fault: Fault | None) -> AsyncGenerator[bytes, None]:
    """Encode the events; after as many as the fault grants, let it strike."""
    kind = fault.kind if fault is not None else None
    strikes = kind in {"disconnect-stream", "malformed", "error-event"}
    after = fault.after if fault is not None and strikes else None
    sent = 0
    if after != 0:
        async with aclosing(reply.source()) as events:
            async for event in events:
                yield reply.encode(event)
                sent += 1
                if sent == after:
                    break
    if kind == "disconnect-stream":
        raise ConnectionDropped
    if kind == "malformed":
        yield _BROKEN
    if kind == "error-event":
        yield reply.encode(_error_event(sent) if reply.named else _ERROR.body())


def _error_event(sequence: int) -> JsonObject:
    return {
        "type": "error",
        "code": "server_error",
        "message": "The server had an error.",
        "param": None,
        "sequence_number": sequence,
    }
