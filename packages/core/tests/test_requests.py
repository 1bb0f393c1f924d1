"""Calls that are described: what they would send is what they send, and answers read alike."""

from __future__ import annotations

import asyncio
import gc
import json
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from oai import AsyncOpenAI, OpenAI
from oai_core import APIResponseValidationError, BadRequestError, NotFoundError
from oai_core.decoding import Decoders
from oai_core.requests import Request, adescribe, describe, describe_operation
from oai_core.resources import AsyncResource, Resource
from oai_core.targets import Target
from oai_responses.operations.responses import CREATE_RESPONSE


class Wire:
    """Keeps what is sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"id": "x"})


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def client(wire: Wire) -> OpenAI:
    http_client = httpx.Client(transport=httpx.MockTransport(wire))
    return OpenAI(api_key="sk", http_client=http_client, default_query={"v": "1"})


@pytest.fixture
def aclient() -> AsyncOpenAI:
    return AsyncOpenAI(api_key="sk", default_query={"v": "1"})


MESSAGES = [{"role": "user", "content": "é"}]
CALLS: list[tuple[Callable[[Any], Any], tuple[Any, ...], dict[str, Any]]] = [
    (lambda c: c.responses.create, (), {"model": "m", "input": "x", "extra_body": {"a": 1}}),
    (lambda c: c.responses.create, (), {"model": "m", "input": "x", "temperature": None}),
    (lambda c: c.chat.completions.create, (), {"model": "m", "messages": MESSAGES}),
    (lambda c: c.chat.completions.update, ("a/b c",), {"metadata": {"k": "v"}}),
    (lambda c: c.embeddings.create, (), {"model": "m", "input": ["a"]}),
    (lambda c: c.responses.cancel, ("r",), {}),
    (lambda c: c.responses.retrieve, ("r",), {"include": ["a"], "extra_query": {"q": 2}}),
    (lambda c: c.fine_tuning.jobs.pause, ("j",), {}),
    (lambda c: c.images.edit, (), {"prompt": "p", "images": [{"file_id": "f"}]}),
]


@pytest.mark.parametrize(("find", "args", "kwargs"), CALLS)
def test_a_description_is_what_a_call_sends(
    client: OpenAI,
    aclient: AsyncOpenAI,
    wire: Wire,
    find: Callable[[Any], Any],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> None:
    described = describe(find(client), *args, **kwargs)
    assert wire.requests == []
    find(client)(*args, **kwargs)
    (sent,) = wire.requests
    for request in (described, adescribe(find(aclient), *args, **kwargs)):
        assert request.method == sent.method
        assert request.url == str(sent.url)
        assert request.body == sent.content
        assert request.path == sent.url.raw_path.decode().partition("?")[0].removeprefix("/v1")


def test_options_are_kept_apart(client: OpenAI) -> None:
    described = describe(
        client.responses.create, input="x", timeout=3, extra_body={"a": 1}, max_retries=2
    )
    assert described.options == {"timeout": 3, "max_retries": 2}
    assert repr(described) == "<Request POST /responses>"


def test_arguments_are_left_alone(client: OpenAI) -> None:
    given = {"model": "m", "input": "x", "extra_body": {"a": 1}, "max_retries": 1}
    describe_operation(client, CREATE_RESPONSE, given)
    assert given == {"model": "m", "input": "x", "extra_body": {"a": 1}, "max_retries": 1}


def test_answers_are_read_as_the_call_reads_them(client: OpenAI) -> None:
    body = {"id": "r", "object": "response", "output": [], "new": 1}
    reader = describe(client.responses.create, input="x").reader
    read = reader.read(json.dumps(body).encode())
    assert type(read).__name__ == "Response"
    assert read.to_dict() == body
    headers = {"x-request-id": "req_1"}
    with pytest.raises(NotFoundError, match="404: Gone") as caught:
        reader.read(b'{"error": {"message": "Gone"}}', status=404, headers=headers)
    assert caught.value.request_id == "req_1"
    with pytest.raises(BadRequestError, match="plain words"):
        reader.read(b"plain words", status=400)
    with pytest.raises(BadRequestError, match="sent no message"):
        reader.read(b"", status=400)
    with pytest.raises(APIResponseValidationError, match="empty body"):
        reader.read(b"")


class Upper(Target):
    def decoder(self, decoders: Decoders) -> Callable[[Any], Any]:
        return lambda value: value["id"].upper()


class Shouts(Resource):
    def shout(self, text: str) -> str:
        params = {"model": "m", "input": text}
        return str(self._call(CREATE_RESPONSE, params, cast_to=Upper()))

    def twice(self) -> str:
        client: Any = self._client
        return str(client.post("/responses", body={}))


class AsyncShouts(AsyncResource):
    async def shout(self, text: str) -> str:
        params = {"model": "m", "input": text}
        return str(await self._call(CREATE_RESPONSE, params, cast_to=Upper()))

    async def late(self) -> None:
        await asyncio.sleep(0)

    async def nothing(self) -> None:
        return None


def test_targets_of_helpers(client: OpenAI, aclient: AsyncOpenAI) -> None:
    found: Request[str] = describe(client.use(Shouts).shout, "x")
    assert json.loads(found.body)["input"] == "x"
    assert found.reader.read(b'{"id": "abc"}') == "ABC"
    assert adescribe(aclient.use(AsyncShouts).shout, "x").body == found.body


@pytest.mark.parametrize(
    ("use", "kind", "message"),
    [
        (lambda c, _: describe(print), TypeError, "method: a method of a resource is needed"),
        (lambda c, _: describe(c.post, "/x"), TypeError, "method: a method of a resource"),
        (
            lambda c, _: describe(c.responses.with_raw_response.create),
            TypeError,
            "method: pass the plain method",
        ),
        (
            lambda c, _: describe(c.responses.with_streaming_response.create),
            TypeError,
            "method: a method of a resource",
        ),
        (lambda c, _: describe(c.use(Shouts).twice), TypeError, "it needs 'post' of the client"),
        (
            lambda c, _: describe(c.files.wait_for_processing, "file_1", progress=True),
            TypeError,
            "method: Files.wait_for_processing does not make one call",
        ),
        (lambda c, _: describe(c.videos.poll, "v"), TypeError, "method: Videos.poll does not make"),
        (lambda c, _: describe(c.webhooks.unwrap, b"", {}), TypeError, "unwrap does not make one"),
        (lambda c, _: describe(c.responses.create, nope=1), TypeError, "nope"),
        (lambda c, _: describe(c.responses.cancel), TypeError, "response_id"),
        (lambda c, _: describe(c.responses.cancel, ""), ValueError, "response_id"),
        (lambda c, _: describe(c.responses.create, stream=True), ValueError, "stream: a described"),
        (lambda c, _: describe(c.responses.create, stream_to=print), ValueError, "stream_to"),
        (lambda c, _: describe(c.batches.list), ValueError, "Batches.list: it walks pages"),
        (lambda _, a: adescribe(a.batches.list), ValueError, "Batches.list: it walks pages"),
        (lambda c, _: describe(c.files.create, file=b"", purpose="batch"), ValueError, "a form"),
        (lambda _, a: adescribe(a.use(AsyncShouts).late), TypeError, "does not make one call"),
        (lambda _, a: adescribe(a.use(AsyncShouts).nothing), TypeError, "does not make one call"),
    ],
)
def test_what_cannot_be_described(
    client: OpenAI,
    aclient: AsyncOpenAI,
    wire: Wire,
    use: Callable[[Any, Any], Any],
    kind: type[Exception],
    message: str,
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a coroutine that nobody awaited
        with pytest.raises(kind, match=message):
            use(client, aclient)
    assert wire.requests == []


def test_deprecation_is_about_the_line_that_describes(client: OpenAI) -> None:
    uses: list[Any] = [
        lambda: describe(client.videos.create, prompt="x"),
        lambda: client.batches.request(client.videos.create, prompt="x"),
    ]
    for use in uses:
        with pytest.warns(DeprecationWarning, match="video") as caught:
            use()
        code = use.__code__
        assert (caught[0].filename, caught[0].lineno) == (code.co_filename, code.co_firstlineno)


def test_descriptions_are_freed_by_reference_counting(client: OpenAI) -> None:
    describe(client.responses.create, input="x")
    gc.collect()
    gc.disable()
    try:
        before = len(gc.get_objects())
        for _ in range(50):
            describe(client.responses.create, input="x")
            with pytest.raises(ValueError, match="stream"):
                describe(client.responses.create, input="x", stream=True)
        assert len(gc.get_objects()) - before < 50
    finally:
        gc.enable()
