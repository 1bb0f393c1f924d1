"""Transfers: progress, what is sent again after a failure, and downloads straight to disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_core import APIStatusError
from oai_files import AsyncOpenAI, OpenAI

CONTENT = bytes(range(256)) * 1000
FILE = {"id": "file-1", "object": "file"}


def busy() -> httpx.Response:
    return httpx.Response(503, headers={"retry-after-ms": "1"}, json={"error": {"message": "busy"}})


def pieces() -> Iterator[bytes]:
    yield CONTENT


def test_progress(server: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    seen: list[tuple[int, int | None]] = []
    server.reply(FILE)
    server(
        lambda c: c.files.create(
            file=path,
            purpose="batch",
            upload_progress=lambda sent, total: seen.append((sent, total)),
        )
    )
    total = int(server.last.headers["content-length"])
    assert [whole for _, whole in seen] == [total] * len(seen)
    sent = [done for done, _ in seen]
    assert sent == sorted(sent)
    assert sent[-1] == total
    assert len([done for done in sent if done < total]) > 2  # it is not read at once


def test_a_file_is_sent_again_from_its_beginning(server: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    server.reply(busy(), busy(), FILE)
    with path.open("rb") as file:
        server(lambda c: c.files.create(file=file, purpose="batch"), max_retries=2)
    bodies = {request.content for request in server.requests}
    assert len(server.requests) == 3
    assert len(bodies) == 1
    assert CONTENT in bodies.pop()
    assert len({request.headers["idempotency-key"] for request in server.requests}) == 1


def test_an_iterator_is_not_sent_again(server: Any) -> None:
    server.reply(busy())
    with pytest.raises(APIStatusError, match="busy"):
        server(lambda c: c.files.create(file=pieces(), purpose="batch"), max_retries=2)
    assert len(server.requests) == 1


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=CONTENT)


def test_a_download_straight_to_disk(tmp_path: Path) -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    with (
        OpenAI(api_key="sk-test", http_client=http_client) as client,
        client.files.with_streaming_response.content("file-1") as response,
    ):
        assert response.status_code == 200
        response.stream_to_file(tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_an_async_download(tmp_path: Path, anyio_backend: str) -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with (
        AsyncOpenAI(api_key="sk-test", http_client=http_client) as client,
        client.files.with_streaming_response.content("file-1") as response,
    ):
        await response.stream_to_file(tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
