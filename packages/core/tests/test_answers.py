"""Answers of other kinds than one JSON object, and requests of other kinds than JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from oai_core import APIResponseValidationError, AsyncOpenAI, OpenAI, Operation
from oai_core.components import Component, component
from oai_core.pages import AsyncPage, Page
from oai_core.raw import BinaryResponse
from oai_core.resources import AsyncResource, Resource, method


@component("Told")
class Told(Component):
    text: str


@component("ToldList")
class ToldList(Component):
    data: list[Told]


@component("ToldEvent")
class ToldEvent(Component):
    audio: str
    type: Literal["told.delta"] = "told.delta"


TELL = Operation("tell", "POST", "/tell", scope=__name__, body=("x",), result="Told", text=True)
READ = Operation("read", "GET", "/read", scope=__name__, result="str", text=True)
LIST = Operation("all", "GET", "/all", scope=__name__, result="ToldList", item="Told")
SPEAK = Operation(
    "speak",
    "POST",
    "/speak",
    scope=__name__,
    body=("input", "stream_format"),
    binary=True,
    stream="stream_format",
    event="ToldEvent",
)
CALL = Operation(
    "call",
    "POST",
    "/calls",
    scope=__name__,
    body=("sdp", "session"),
    media=("multipart/form-data", "application/sdp"),
    part_types={"sdp": "application/sdp", "session": "application/json"},
    whole={"sdp": "application/sdp"},
    binary=True,
)
SEND = Operation(
    "send",
    "POST",
    "/send",
    scope=__name__,
    body=("name",),
    files={"file": "one"},
    media=("multipart/form-data",),
    required=("file",),
)
TAGGED = Operation(
    "tagged",
    "POST",
    "/tagged",
    scope=__name__,
    body=("x",),
    headers={"betas": "openai-beta"},
    result="Told",
)


class Talks(Resource):
    @method(LIST)
    def list(self, **params: Any) -> Any:
        return self._list(LIST, params)


class AsyncTalks(AsyncResource):
    @method(LIST)
    def list(self, **params: Any) -> Any:
        return self._list(LIST, params)


Make = Callable[..., OpenAI]


@pytest.fixture
def sent() -> list[httpx.Request]:
    return []


@pytest.fixture
def answering(sent: list[httpx.Request]) -> Make:
    def make(content: bytes, kind: str = "application/json", status: int = 200) -> OpenAI:
        def answer(request: httpx.Request) -> httpx.Response:
            request.read()
            sent.append(request)
            return httpx.Response(status, content=content, headers={"content-type": kind})

        http = httpx.Client(transport=httpx.MockTransport(answer))
        return OpenAI(api_key="k", base_url="https://api.test/v1", http_client=http)

    return make


@pytest.mark.parametrize("kind", ["text/plain", "text/vtt; charset=utf-8", "TEXT/PLAIN"])
def test_an_answer_may_be_text(answering: Make, sent: list[httpx.Request], kind: str) -> None:
    said = answering("Grüße\n".encode(), kind).execute(TELL, {"x": 1})
    assert said == "Grüße\n"
    assert sent[0].headers["accept"] == "*/*"


def test_or_an_object_where_the_server_sends_json(answering: Make) -> None:
    assert answering(b'{"text": "hi"}').execute(TELL, {"x": 1}) == Told(text="hi")


@pytest.mark.parametrize("kind", ["text/html", "text/event-stream"])
def test_but_no_page_and_no_stream(answering: Make, kind: str) -> None:
    with pytest.raises(APIResponseValidationError):
        answering(b"<html>proxy</html>", kind).execute(TELL, {"x": 1})


def test_text_is_text_even_if_it_looks_like_json(answering: Make) -> None:
    assert answering(b'{"line": 1}\n', "application/json").execute(READ, {}) == '{"line": 1}\n'


def test_a_list_that_comes_at_once_is_a_page(answering: Make) -> None:
    client = answering(b'{"data": [{"text": "a"}, {"text": "b"}], "has_more": true}')
    page = client.use(Talks).list()
    assert isinstance(page, Page)
    assert [told.text for told in page] == ["a", "b"]
    assert not page.has_next_page(), "nothing asks for another page"
    with pytest.raises(RuntimeError, match="last page"):
        page.get_next_page()


@pytest.mark.anyio
async def test_and_so_it_is_for_async_clients() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [{"text": "a"}]})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncOpenAI(api_key="k", http_client=http) as client:
        assert isinstance(await client.use(AsyncTalks).list(), AsyncPage)
        assert [told.text async for told in client.use(AsyncTalks).list()] == ["a"]


def test_a_stream_may_be_asked_for_by_its_format(
    answering: Make, sent: list[httpx.Request]
) -> None:
    events = b'data: {"type": "told.delta", "audio": "AA=="}\n\ndata: [DONE]\n\n'
    with answering(events, "text/event-stream").execute(SPEAK, {"input": "x"}, stream=True) as got:
        assert [event.audio for event in got] == ["AA=="]
    assert sent[0].read() == b'{"input":"x","stream_format":"sse"}'
    assert sent[0].headers["accept"] == "text/event-stream"


def test_without_a_stream_the_answer_is_a_file(answering: Make, sent: list[httpx.Request]) -> None:
    got = answering(b"RIFF", "audio/wav").execute(SPEAK, {"input": "x"})
    assert isinstance(got, BinaryResponse)
    assert got.content == b"RIFF"
    assert sent[0].read() == b'{"input":"x"}'
    assert sent[0].headers["accept"] == "*/*"


def test_a_member_alone_may_be_the_whole_body(answering: Make, sent: list[httpx.Request]) -> None:
    answering(b"v=0", "application/sdp", 201).execute(CALL, {"sdp": "v=0\r\n"})
    assert sent[0].headers["content-type"] == "application/sdp"
    assert sent[0].read() == b"v=0\r\n"


def test_with_others_it_is_a_part_of_its_own_type(
    answering: Make, sent: list[httpx.Request]
) -> None:
    client = answering(b"v=0", "application/sdp", 201)
    client.execute(CALL, {"sdp": "v=0", "session": {"type": "realtime", "tools": []}})
    body = sent[0].read().decode()
    assert sent[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert 'name="sdp"\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n' in body
    assert (
        'name="session"\r\nContent-Type: application/json\r\n\r\n{"type":"realtime","tools":[]}\r\n'
        in body
    )


def test_a_whole_body_must_be_text(answering: Make, sent: list[httpx.Request]) -> None:
    with pytest.raises(TypeError, match="sdp: text is needed, not bytes"):
        answering(b"").execute(CALL, {"sdp": b"v=0"})
    assert sent == []


def test_header_parameters_are_no_members_of_the_body(
    answering: Make, sent: list[httpx.Request]
) -> None:
    answering(b"{}").execute(TAGGED, {"x": 1, "betas": ["a=v1", "b=v1"]})
    assert sent[0].read() == b'{"x":1}'
    assert sent[0].headers["openai-beta"] == "a=v1,b=v1"


@pytest.mark.parametrize(("value", "kind"), [(None, "None"), ({"a": 1}, "a mapping")])
def test_where_a_file_is_due_nothing_else_is_sent(
    answering: Make, sent: list[httpx.Request], value: Any, kind: str
) -> None:
    with pytest.raises(TypeError, match=f"file: a file is needed, not {kind}"):
        answering(b"{}").execute(SEND, {"file": value, "name": "x"})
    assert sent == []


def gives(*items: Any) -> Iterator[Any]:
    yield from items


EDIT = Operation(
    "edit",
    "POST",
    "/edit",
    scope=__name__,
    body=("kinds",),
    files={"image": "many", "mask": "one"},
    media=("multipart/form-data", "application/json"),
)


def test_strings_are_no_files_where_json_is_taken_too(answering: Make) -> None:
    for given in ({"image": "a.png"}, {"mask": "a.png"}, {"image": [b"x", "a.png"]}):
        name = next(iter(given))
        with pytest.raises(TypeError, match=f"{name}: a string is not a file; pass bytes"):
            answering(b"{}").execute(EDIT, dict(given))


def test_many_files_may_be_a_tuple(
    answering: Make, sent: list[httpx.Request], tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"one")
    answering(b"{}").execute(EDIT, {"image": (path, b"two")})
    body = sent[0].read()
    assert body.count(b'name="image[]"') == 2
    assert b"one" in body
    assert b"two" in body


def test_an_iterator_is_one_file_and_gives_bytes(
    answering: Make, sent: list[httpx.Request], tmp_path: Path
) -> None:
    answering(b"{}").execute(EDIT, {"image": gives(b"one", b"two")})
    assert sent[0].read().count(b'name="image"; filename="upload"') == 1
    with pytest.raises(TypeError, match="image: an iterator of bytes is needed, and it gave"):
        answering(b"{}").execute(EDIT, {"image": gives(tmp_path)})


def test_an_array_in_a_form_may_come_from_an_iterator(
    answering: Make, sent: list[httpx.Request]
) -> None:
    answering(b"{}").execute(EDIT, {"image": b"x", "kinds": gives("a", "b")})
    assert sent[0].read().count(b'name="kinds[]"') == 2
