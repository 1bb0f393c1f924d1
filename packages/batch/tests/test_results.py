"""What comes of batches that end badly, and of result files that are not what they should be."""

from __future__ import annotations

import gc
import json
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import attrs
import httpx
import pytest

from oai_batch import AsyncOpenAI, OpenAI
from oai_batch.helpers import results as module
from oai_batch.helpers.chunks import Chunk, Plan
from oai_batch.helpers.downloads import Lines
from oai_batch.helpers.running import Run
from oai_core import APIError, APIResponseValidationError, APITimeoutError, RateLimitError
from oai_core.structured.errors import StructuredOutputError
from oai_responses import Responses

Json = dict[str, Any]


def answer(name: str, status: int = 200, body: Any = None) -> Json:
    response = {"status_code": status, "request_id": f"req_{name}", "body": body}
    return {"id": "batch_req_1", "custom_id": name, "response": response, "error": None}


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose connection is cut."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise httpx.ReadError("cut")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise httpx.ReadError("cut")


class Server:
    """One batch that ends as told, with the lines that are told."""

    def __init__(self, output: list[Any] | None = None, **end: Any) -> None:
        self.files: dict[str, bytes] = {}
        self.end: Json = {"status": "completed", **end}
        if output is not None:
            self.file("output", output)
        self.breaks = 0
        self.looks = 0
        self.headers: dict[str, str] = {}

    def file(self, kind: str, rows: list[Any]) -> None:
        text = "".join(row if isinstance(row, str) else f"{json.dumps(row)}\n" for row in rows)
        self.files[f"/v1/files/{kind}/content"] = text.encode()
        self.end[f"{kind}_file_id"] = kind

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path in self.files:
            if self.breaks:
                self.breaks -= 1
                return httpx.Response(200, stream=Broken(self.files[path][:-5]))
            return httpx.Response(200, content=self.files[path])
        if path == "/v1/files":
            return httpx.Response(200, json={"id": "file-in"})
        shown = {
            "id": "batch_1",
            "object": "batch",
            "endpoint": "/v1/responses",
            "input_file_id": "file-in",
            "completion_window": "24h",
            "status": "validating",
            "created_at": 1,
        }
        if request.method == "GET":
            self.looks += 1
            shown |= self.end
        return httpx.Response(200, json=shown, headers=self.headers)

    def run(self, names: str = "abc", **options: Any) -> Any:
        """Run plain requests with these ids."""
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        with OpenAI(api_key="sk", http_client=http_client) as client:
            return client.batches.run(lines(names), **options)


def lines(names: str) -> list[Json]:
    return [{"custom_id": name, "url": "/v1/responses", "body": {"input": name}} for name in names]


def test_an_expired_batch_gives_what_there_is() -> None:
    server = Server([answer("b", body={"n": 2})], status="expired")
    late = {"code": "batch_expired", "message": "Not done within 24 hours."}
    server.file("error", [{"custom_id": "a", "response": None, "error": late}])
    results = server.run()
    assert results.values == [{"n": 2}]
    a, c = results["a"].error, results["c"].error
    assert (str(a), a.code) == ("Not done within 24 hours.", "batch_expired")
    assert (str(c), c.code) == (
        "batch_1 expired before this request was answered (custom_id 'c').",
        "batch_expired",
    )
    assert results["c"].raw is None
    assert results.batches[0].status == "expired"


def test_a_cancelled_batch() -> None:
    results = Server([answer("c", body={})], status="cancelled").run()
    assert {name: error.code for name, error in results.errors.items()} == {
        "a": "batch_cancelled",
        "b": "batch_cancelled",
    }


def test_a_batch_that_fails_as_a_whole() -> None:
    data = [
        {"code": "invalid_input", "message": "No such thing.", "param": "body.input", "line": 2},
        {"code": "token_limit_exceeded", "message": "Too much.", "param": None, "line": None},
    ]
    results = Server(status="failed", errors={"object": "list", "data": data}).run()
    named = results["b"].error
    assert (str(named), named.code, named.param) == (
        "No such thing.",
        "invalid_input",
        "body.input",
    )
    other = results["a"].error
    assert isinstance(other, APIError)
    assert (other.code, str(other)) == (
        "batch_failed",
        "batch_1 failed before it began (line 2: No such thing.; Too much.) (custom_id 'a').",
    )


def test_a_failed_batch_that_does_not_say_why() -> None:
    error = Server(status="failed").run("a")["a"].error
    assert str(error) == "batch_1 failed before it began (custom_id 'a')."


def test_a_result_that_is_not_there() -> None:
    results = Server([answer("a", body={}), "\n", "no JSON\n", "7\n", answer("x", body={})]).run()
    assert list(results.errors) == ["b", "c"]
    assert results["b"].error.code == "batch_result_missing"
    assert "no line for it, or one that cannot be read" in str(results["b"].error)
    whole = Server([answer("a", body={}), "\n", answer("x", body={})]).run()
    assert "no line for it (custom_id 'b')" in str(whole["b"].error)


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (r'{"said": "\ud83d"}', {"said": "\ud83d"}),
        ('{"logprob": -Infinity}', {"logprob": None}),  # it is there in `raw`
    ],
)
def test_answers_that_are_nearly_json_are_kept(body: str, value: Any) -> None:
    line = f'{{"custom_id": "a", "response": {{"status_code": 200, "body": {body}}}}}\n'
    results = Server([line]).run("a")
    assert results["a"].unwrap() == value
    assert results["a"].raw["response"]["body"].keys() == value.keys()


def test_a_line_that_says_odd_things_is_an_error_of_its_own() -> None:
    told: Any = "200"
    refused: Any = "429"
    line = {"custom_id": "a", "response": {"status_code": "fine", "body": {}, "request_id": 5}}
    results = Server([line, answer("b", told, {"n": 1}), answer("c", refused, {})]).run()
    assert "status 'fine'" in str(results["a"].error)
    assert results["b"].unwrap() == {"n": 1}
    assert results["c"].error.status_code == 429


def test_errors_of_the_server() -> None:
    body = {"error": {"message": "Slow down", "code": "rate_limit_exceeded"}}
    server = Server([answer("a", body=None), answer("b", 200, "text")])
    server.file("error", [answer("c", 429, body)])
    results = server.run()
    limited = results["c"].error
    assert isinstance(limited, RateLimitError)
    assert (limited.request_id, limited.code) == ("req_c", "rate_limit_exceeded")
    assert results["b"].unwrap() == "text"  # nobody said what a plain request gives


def test_an_answer_takes_the_place_of_an_error() -> None:
    server = Server([answer("a", body={"n": 1})])
    server.file("error", [answer("a", 500)])
    assert server.run("a").values == [{"n": 1}]


def test_typed_answers_that_are_something_else() -> None:
    from oai_responses.operations.responses import CREATE_RESPONSE

    http_client = httpx.Client(
        transport=httpx.MockTransport(Server([answer("request-1", body=["?"])]))
    )
    with OpenAI(api_key="sk", http_client=http_client) as client:
        (result,) = client.batches.run([(CREATE_RESPONSE, {"input": "x"})])
    assert isinstance(result.error, APIResponseValidationError)
    assert result.error.request_id == "req_request-1"
    assert result.error.__traceback__ is None


@attrs.frozen
class Invoice:
    total: int


def test_text_that_is_not_what_was_asked_for() -> None:
    part = {"type": "output_text", "text": '{"total": "no"}', "annotations": []}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed"}
    body = {
        "id": "resp_1",
        "object": "response",
        "status": "completed",
        "output": [{**message, "content": [part]}],
    }
    http_client = httpx.Client(transport=httpx.MockTransport(Server([answer("me", body=body)])))
    with OpenAI(api_key="sk", http_client=http_client) as client:
        call = client.batches.request(
            client.use(Responses).parse, model="m", input="x", text_format=Invoice
        )
        error = client.batches.run({"me": call})["me"].error
    assert isinstance(error, StructuredOutputError)
    assert error.raw == '{"total": "no"}'


def test_usage() -> None:
    told: Json = {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7}
    told |= {
        "input_tokens_details": {"cached_tokens": 1},
        "output_tokens_details": {"reasoning_tokens": 2},
    }
    chat = {
        "prompt_tokens": 30,
        "completion_tokens": 40,
        "total_tokens": 70,
        "prompt_tokens_details": {"cached_tokens": 10},
        "completion_tokens_details": None,
    }
    rows = [answer("a", body={"usage": told}), answer("b", body={"usage": chat}), answer("c")]
    usage = Server(rows).run().usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (33, 44, 77)
    assert usage.input_tokens_details.cached_tokens == 11
    assert usage.output_tokens_details.reasoning_tokens == 2
    assert Server(rows, usage=told).run().usage.to_dict() == told


@pytest.mark.parametrize("backend", [None, "asyncio", "trio"])
def test_a_download_that_breaks_begins_anew(
    backend: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("oai_batch.helpers.downloads.FIRST_WAIT", 0.0)
    server = Server([answer(name, body={"name": name}) for name in "abc"])
    server.breaks = 2
    if backend is None:
        results = server.run()
    else:

        async def run() -> Any:
            http_client = httpx.AsyncClient(transport=httpx.MockTransport(server))
            async with AsyncOpenAI(api_key="sk", http_client=http_client) as client:
                return await client.batches.run(lines("abc"))

        results = anyio.run(run, backend=backend)
    assert results.values == [{"name": name} for name in "abc"]
    assert server.breaks == 0


def test_a_download_that_never_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oai_batch.helpers.downloads.FIRST_WAIT", 0.0)
    server = Server([answer("a", body={})])
    server.breaks = 9
    from oai_core import APIConnectionError

    with pytest.raises(APIConnectionError):
        server.run("a", max_retries=1)
    assert server.breaks == 7


def test_the_server_says_when_to_ask_again() -> None:
    server = Server([answer("a", body={})])
    server.headers = {"openai-poll-after-ms": "1"}
    ends = iter([{"status": "in_progress"}, {"status": "finalizing"}, server.end])
    real = server.__call__

    def step(request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and "/batches/" in request.url.path:
            server.end = next(ends)
        return real(request)

    http_client = httpx.Client(transport=httpx.MockTransport(step))
    with OpenAI(api_key="sk", http_client=http_client) as client:
        client.batches.run(lines("a"))
    assert server.looks == 3


def test_large_results_go_to_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "IN_MEMORY", 100)
    names = "".join(chr(0x100 + number) for number in range(200))
    results = Server([answer(name, body={"text": name * 50}) for name in names]).run(names)
    assert results._store._file._rolled
    assert [value["text"][0] for value in results.values] == list(names)
    file = results._store._file
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del results
        assert file.closed  # by reference counting


def test_results_are_freed_by_reference_counting() -> None:
    server = Server([answer("a", body={}), answer("b", 500)])
    server.run("ab")
    gc.collect()
    gc.disable()
    try:
        kinds = (module.BatchResults, module.BatchResult, module.Store, Run, Plan, Chunk, APIError)
        before = sum(isinstance(found, kinds) for found in gc.get_objects())
        for _ in range(3):
            for result in server.run("ab"):
                assert result.custom_id in "ab"
        del result
        assert sum(isinstance(found, kinds) for found in gc.get_objects()) == before
    finally:
        gc.enable()


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_lines_are_cut_at_line_feeds_alone(size: int) -> None:
    text = "a\u2028b\r\n\n  \nc\u0085".encode()
    found: list[bytes] = []
    cut = Lines(found.append)
    for start in range(0, len(text), size):
        cut.feed(text[start : start + size])
    cut.finish()
    assert found == ["a\u2028b\r".encode(), "c\u0085".encode()]


def test_a_timeout_is_an_error_of_the_run() -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow")

    http_client = httpx.Client(transport=httpx.MockTransport(slow))
    with (
        OpenAI(api_key="sk", http_client=http_client, max_retries=0) as client,
        pytest.raises(APITimeoutError) as caught,
    ):
        client.batches.run(lines("a"))
    assert not hasattr(caught.value, "__notes__")  # nothing goes on anywhere
