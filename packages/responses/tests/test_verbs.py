"""Raw verbs: any path, any body, any type of result."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from oai_core import APIStatusError, AsyncStream, InternalServerError, RawResponse, Stream
from oai_core.raw import BinaryResponse
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, OpenAI, Response

MODEL = "gpt-test"
BODY = {"model": MODEL, "input": "Say: hi"}


@dataclass
class Short:
    id: str
    status: str


@attrs.define
class Shorter:
    id: str


class Echo:
    """Answers with what it got; refuses as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []
        self.failures = failures

    def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(body)
        if len(self.requests) <= self.failures:
            return httpx.Response(500, headers={"retry-after-ms": "1"})
        return httpx.Response(200, json={"got": body.decode("latin-1")})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request, request.read())

    async def later(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request, await request.aread())

    def client(self, **options: Any) -> OpenAI:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return OpenAI(**{"api_key": "sk-secret", "http_client": http_client, **options})

    def async_client(self, **options: Any) -> AsyncOpenAI:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self.later))
        return AsyncOpenAI(**{"api_key": "sk-secret", "http_client": http_client, **options})


def test_plain_json(drive: Any) -> None:
    answer = drive(lambda c: c.post("/responses", body=BODY))
    assert answer["object"] == "response"
    assert drive(lambda c: c.get(f"/responses/{answer['id']}")) == answer
    assert drive(lambda c: c.get(f"responses/{answer['id']}")) == answer
    assert drive(lambda c: c.delete(f"/responses/{answer['id']}"))["deleted"] is True


def test_verbs_and_their_methods() -> None:
    echo = Echo()
    with echo.client() as client:
        for verb in ("get", "delete"):
            getattr(client, verb)("/things")
        for verb in ("post", "put", "patch"):
            assert getattr(client, verb)("/things", body={"a": 1}) == {"got": '{"a":1}'}
    methods = [request.method for request in echo.requests]
    assert methods == ["GET", "DELETE", "POST", "PUT", "PATCH"]


@pytest.mark.anyio
async def test_async_verbs() -> None:
    echo = Echo()
    async with echo.async_client() as client:
        await client.get("/things")
        await client.delete("/things")
        await client.post("/things", body=1)
        await client.put("/things", body=[1])
        await client.patch("/things", body="text")
    assert echo.bodies == [b"", b"", b"1", b"[1]", b'"text"']


def test_cast_to(client: OpenAI) -> None:
    component = client.post("/responses", cast_to=Response, body=BODY)
    assert isinstance(component, Response)
    assert component.output_text == "hi"
    path = f"/responses/{component.id}"
    assert json.loads(client.get(path, cast_to=str)) == component.to_dict()
    assert json.loads(client.get(path, cast_to=bytes)) == component.to_dict()
    raw = client.get(path, cast_to=RawResponse)
    assert isinstance(raw, RawResponse)
    assert (raw.status_code, raw.json()["id"]) == (200, component.id)
    assert raw.parse()["id"] == component.id
    binary = client.get(path, cast_to=BinaryResponse)
    assert isinstance(binary, BinaryResponse)
    assert b"".join(binary.iter_bytes(7)) == binary.content
    assert client.get(path, cast_to=Short) == Short(component.id, "completed")
    assert client.get(path, cast_to=Shorter) == Shorter(component.id)
    assert client.get(path, cast_to=dict[str, Any])["id"] == component.id


def test_options_of_verbs() -> None:
    echo = Echo()
    with echo.client(default_headers={"x-mine": "1"}) as client:
        client.post(
            "/things?a=1",
            body={"b": 2},
            extra_query={"c": [3]},
            extra_headers={"x-mine": None},
            extra_body={"d": 4},
            organization="org-1",
            timeout=3,
        )
        request = echo.requests[0]
        assert str(request.url) == "https://api.openai.com/v1/things?a=1&c[]=3"
        assert json.loads(echo.bodies[0]) == {"b": 2, "d": 4}
        assert "x-mine" not in request.headers
        assert request.headers["openai-organization"] == "org-1"
        with pytest.raises(TypeError, match="querry"):
            client.get("/things", querry={})  # type: ignore[call-overload]


def test_errors_and_retries_of_verbs(emulator: Emulator, client: OpenAI) -> None:
    with pytest.raises(APIStatusError, match="404"):
        client.get("/nothing/here")
    emulator.fail_next(status=500, retry_after_ms=1)
    assert client.post("/responses", body=BODY)["object"] == "response"


def test_streams_of_verbs(client: OpenAI) -> None:
    stream = client.request("POST", "/responses", body={**BODY, "stream": True}, stream=True)
    assert isinstance(stream, Stream)
    assert [event["type"] for event in stream][-1] == "response.completed"
    from oai_responses.components import ResponseCreatedEvent

    body = {**BODY, "stream": True}
    with client.request(
        "POST", "/responses", body=body, stream=True, cast_to=ResponseCreatedEvent
    ) as typed:
        assert next(typed).response.status == "in_progress"


@pytest.mark.anyio
async def test_async_streams_of_verbs(aclient: AsyncOpenAI) -> None:
    body = {**BODY, "stream": True}
    stream = await aclient.request("POST", "/responses", body=body, stream=True)
    assert isinstance(stream, AsyncStream)
    assert [event["type"] async for event in stream][-1] == "response.completed"


def test_a_user_in_a_url_is_no_origin() -> None:
    echo = Echo()
    with echo.client() as client:
        client.get("https://api.openai.com@other.example/things")
    assert echo.requests[0].url.host == "other.example"
    assert "sk-secret" not in str(echo.requests[0].headers.raw)


SECRETS = {"organization": "org-1", "project": "proj-1", "default_headers": {"x-mine": "1"}}


@pytest.mark.parametrize(
    "url",
    [
        "https://other.example/things",
        "http://api.openai.com/v1/things",
        "https://api.openai.com:8443/v1/things",
        "https://api.openai.com.other.example/things",
    ],
)
def test_another_origin_gets_no_key(url: str) -> None:
    echo = Echo()
    with echo.client(**SECRETS, default_query={"tenant": "a"}) as client:
        client.get(url)
    request = echo.requests[0]
    for name in ("authorization", "openai-organization", "openai-project", "x-mine"):
        assert name not in request.headers
    assert "sk-secret" not in repr(request.headers.raw)
    assert "tenant" not in str(request.url)


@pytest.mark.parametrize(
    "url", ["https://api.openai.com/v1/things", "https://API.openai.com:443/other"]
)
def test_an_absolute_url_on_our_origin_gets_the_key(url: str) -> None:
    echo = Echo()
    with echo.client() as client:
        client.get(url)
    assert echo.requests[0].headers["authorization"] == "Bearer sk-secret"


def test_a_callable_key_is_not_asked_for_another_origin() -> None:
    def key() -> str:
        raise AssertionError

    echo = Echo()
    with echo.client(api_key=key) as client:
        client.get("https://other.example/things")
    assert "authorization" not in echo.requests[0].headers


def test_an_empty_path() -> None:
    with Echo().client() as client, pytest.raises(ValueError, match="path"):
        client.get("")


def pieces() -> Iterator[bytes]:
    yield b"one "
    yield b"two"


async def apieces() -> AsyncIterator[bytes]:
    yield b"one "
    yield b"two"


class Pieces:
    def __iter__(self) -> Iterator[bytes]:
        return pieces()


class AsyncPieces:
    def __aiter__(self) -> AsyncIterator[bytes]:
        return apieces()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "words.txt"
    path.write_bytes(b"one two")
    return path


@pytest.mark.parametrize(
    "content",
    ["one two", b"one two", bytearray(b"one two"), [b"one ", b"two"], Pieces(), io.BytesIO],
)
def test_content(content: Any) -> None:
    echo = Echo(failures=1)
    content = content(b"one two") if content is io.BytesIO else content
    with echo.client() as client:
        assert client.post("/things", content=content) == {"got": "one two"}
    assert echo.bodies == [b"one two"] * 2
    assert echo.requests[0].headers["content-type"] == "application/octet-stream"


def test_content_from_disk(file: Path) -> None:
    echo = Echo(failures=1)
    with echo.client() as client:
        client.post("/things", content=file, extra_headers={"content-type": "text/plain"})
        assert echo.bodies == [b"one two"] * 2
        assert echo.requests[0].headers["content-type"] == "text/plain"
        assert echo.requests[0].headers["content-length"] == "7"
        with file.open("rb") as opened:
            opened.seek(4)
            client.post("/things", content=opened)
        assert echo.bodies[-1] == b"two"


def test_a_generator_is_sent_once() -> None:
    echo = Echo()
    with echo.client() as client:
        assert client.post("/things", content=pieces()) == {"got": "one two"}
    assert echo.requests[0].headers["transfer-encoding"] == "chunked"


def test_a_generator_is_never_resent() -> None:
    echo = Echo(failures=1)
    with echo.client() as client, pytest.raises(InternalServerError) as caught:
        client.post("/things", content=pieces())
    assert len(echo.requests) == 1
    assert "not sent again" in str(caught.value)


def test_a_generator_that_is_used_up() -> None:
    echo = Echo()
    spent = pieces()
    list(spent)
    with echo.client() as client, pytest.raises(ValueError, match="content: the generator"):
        client.post("/things", content=spent)
    assert echo.requests == []


@pytest.mark.parametrize("content", [1, {"a": b"b"}, object()])
def test_wrong_content(content: Any) -> None:
    with Echo().client() as client, pytest.raises(TypeError, match="content"):
        client.post("/things", content=content)


def test_content_goes_alone() -> None:
    with Echo().client() as client, pytest.raises(TypeError, match="content excludes"):
        client.post("/things", content=b"a", body={})


def test_async_content_needs_an_async_client() -> None:
    echo = Echo()
    with echo.client() as client, pytest.raises(TypeError, match="blocking client"):
        client.post("/things", content=apieces())
    assert echo.requests == []


@pytest.mark.anyio
async def test_async_content(file: Path) -> None:
    echo = Echo(failures=1)
    async with echo.async_client() as client:
        for content in (AsyncPieces(), apieces(), pieces(), [b"one ", b"two"], file, b"one two"):
            assert await client.post("/things", content=content) == {"got": "one two"}
    assert echo.bodies == [b"one two"] * 7


@pytest.mark.anyio
async def test_an_async_generator_is_never_resent() -> None:
    echo = Echo(failures=1)
    async with echo.async_client() as client:
        with pytest.raises(InternalServerError) as caught:
            await client.post("/things", content=apieces())
    assert len(echo.requests) == 1
    assert "not sent again" in str(caught.value)


def test_files(file: Path) -> None:
    echo = Echo(failures=1)
    with echo.client() as client:
        client.post(
            "/files",
            body={"purpose": "tests", "tags": ["a", "b"]},
            files={"file": file, "more": [b"x", ("name.json", b"{}")]},
        )
    first, second = echo.bodies
    assert first == second
    kind = echo.requests[0].headers["content-type"]
    assert kind.startswith("multipart/form-data; boundary=")
    assert int(echo.requests[0].headers["content-length"]) == len(first)
    text = first.decode()
    assert 'name="purpose"\r\n\r\ntests\r\n' in text
    assert text.count('name="tags[]"') == 2
    assert 'name="file"; filename="words.txt"\r\nContent-Type: text/plain\r\n\r\none two' in text
    assert text.count('name="more[]"') == 2
    assert 'filename="name.json"' in text


def test_files_only_and_with_a_wrong_body() -> None:
    echo = Echo()
    with echo.client() as client:
        client.post("/files", files={"file": b"x"})
        assert 'filename="upload"' in echo.bodies[0].decode()
        with pytest.raises(TypeError, match="body"):
            client.post("/files", body=[1], files={"file": b"x"})
        with pytest.raises(TypeError, match="file"):
            client.post("/files", files={"file": "path.txt"})


@pytest.mark.anyio
async def test_async_files(file: Path) -> None:
    echo = Echo()
    async with echo.async_client() as client:
        await client.post("/files", files={"file": file})
    assert b"one two" in echo.bodies[0]


def test_stream_to_with_a_verb(client: OpenAI) -> None:
    heard: list[str] = []
    body = {**BODY, "stream": True}
    client.request("POST", "/responses", body=body, stream_to=lambda kind, _: heard.append(kind))
    assert heard[-1] == "finish"
