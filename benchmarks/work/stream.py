"""One streamed event: 2,000 text deltas from memory, so that only the client's own cost counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import process_time
from typing import Any

from benchmarks.payloads import DELTAS, REQUEST, chunks
from benchmarks.work.base import Run, Work

HEADERS = {"content-type": "text/event-stream"}


class Stream(Work):
    """Chunks as a network cuts them."""

    units = DELTAS
    clock = staticmethod(process_time)
    event_each = False

    def __init__(self) -> None:
        self._chunks = chunks(event_each=self.event_each)

    def bare(self) -> Run:
        """Split bytes, parse JSON, and nothing else: no HTTP either."""
        import orjson

        def run() -> None:
            events, buffer = 0, b""
            for chunk in self._chunks:
                *blocks, buffer = (buffer + chunk).split(b"\n\n")
                for block in blocks:
                    orjson.loads(block[block.index(b"data: ") + 6 :])
                    events += 1
            assert events == DELTAS + 3

        return run

    def official(self) -> Run:
        import httpx2
        from openai import OpenAI

        parts = self._chunks

        class Body(httpx2.SyncByteStream):
            def __init__(self, parts: Sequence[bytes]) -> None:
                self._parts = parts

            def __iter__(self) -> Iterator[bytes]:
                return iter(self._parts)

        class Memory(httpx2.BaseTransport):
            def handle_request(self, request: httpx2.Request) -> httpx2.Response:
                del request
                return httpx2.Response(200, headers=HEADERS, stream=Body(parts))

        client = OpenAI(api_key="sk-test", http_client=httpx2.Client(transport=Memory()))
        return self._consume(client)

    def ours(self) -> Run:
        import httpx

        from oai_responses import OpenAI

        parts = self._chunks

        class Body(httpx.SyncByteStream):
            def __init__(self, parts: Sequence[bytes]) -> None:
                self._parts = parts

            def __iter__(self) -> Iterator[bytes]:
                return iter(self._parts)

        class Memory(httpx.BaseTransport):
            def handle_request(self, request: httpx.Request) -> httpx.Response:
                del request
                return httpx.Response(200, headers=HEADERS, stream=Body(parts))

        client = OpenAI(api_key="sk-test", http_client=httpx.Client(transport=Memory()))
        return self._consume(client)

    def _consume(self, client: Any) -> Run:
        def run() -> None:
            characters = 0
            for event in client.responses.create(**REQUEST, stream=True):
                if event.type == "response.output_text.delta":
                    characters += len(event.delta)
            assert characters > DELTAS

        return run


class StreamEach(Stream):
    """Every event in a chunk of its own, as it arrives when the model is slower than the line."""

    event_each = True
