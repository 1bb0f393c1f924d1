"""Options of one call, and copies of a client with other options."""

from __future__ import annotations

import inspect
import itertools
from typing import Any

import httpx
import pytest

from oai_core import APITimeoutError, ClientOptions, ConfigurationError, RateLimitError, Timeout
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, OpenAI

MODEL = "gpt-test"


def ask(client: Any, **options: Any) -> Any:
    return client.responses.create(model=MODEL, input="Say: hi", **options)


class Server:
    """Remembers what arrived, with credentials."""

    def __init__(self, answer: dict[str, Any] | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self.answer = answer or {"object": "response", "output": []}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=self.answer)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def headers(self) -> httpx.Headers:
        return self.last.headers

    def client(self, **options: Any) -> OpenAI:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return OpenAI(**{"api_key": "k", "http_client": http_client, **options})

    def async_client(self, **options: Any) -> AsyncOpenAI:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncOpenAI(**{"api_key": "k", "http_client": http_client, **options})


@pytest.fixture
def server() -> Server:
    return Server()


def test_api_key(server: Server) -> None:
    client = server.client(api_key="first")
    ask(client, api_key="second")
    assert server.headers.get_list("authorization") == ["Bearer second"]
    ask(client)
    assert server.headers.get_list("authorization") == ["Bearer first"]
    ask(client, api_key=lambda: "third")
    assert server.headers.get_list("authorization") == ["Bearer third"]


def test_organization_and_project(server: Server) -> None:
    client = server.client(organization="org-1", project="proj-1")
    ask(client)
    assert server.headers["openai-organization"] == "org-1"
    assert server.headers["openai-project"] == "proj-1"
    ask(client, organization="org-2", project="proj-2")
    assert server.headers.get_list("openai-organization") == ["org-2"]
    assert server.headers.get_list("openai-project") == ["proj-2"]
    ask(client, organization=None, project=None)
    assert "openai-organization" not in server.headers
    assert "openai-project" not in server.headers


def test_base_url(server: Server) -> None:
    client = server.client(base_url="http://one/v1?tenant=a")
    ask(client)
    assert str(server.last.url) == "http://one/v1/responses?tenant=a"
    ask(client, base_url="http://two/api/")
    assert str(server.last.url) == "http://two/api/responses"
    with pytest.raises(ConfigurationError, match="base_url"):
        ask(client, base_url="")


def test_timeout(server: Server) -> None:
    client = server.client()
    ask(client)
    default = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
    assert server.last.extensions["timeout"] == default
    ask(client, timeout=2)
    assert set(server.last.extensions["timeout"].values()) == {2.0}
    ask(client, timeout=Timeout(connect=1, read=None))
    assert server.last.extensions["timeout"] == {**default, "connect": 1, "read": None}
    ask(client, timeout=None)
    assert set(server.last.extensions["timeout"].values()) == {None}


@pytest.mark.parametrize("wrong", ["1", True, [1]])
def test_wrong_timeout(server: Server, wrong: Any) -> None:
    with pytest.raises(TypeError, match="timeout"):
        ask(server.client(), timeout=wrong)


def test_timeouts_happen(drive: Any) -> None:
    drive.emulator.fail_next("delay", seconds=5, times=None)
    with pytest.raises(APITimeoutError):
        drive(lambda c: ask(c, timeout=0.01, max_retries=0))


def test_max_retries(drive: Any) -> None:
    drive.emulator.fail_next(status=429, times=None, retry_after_ms=1)
    with pytest.raises(RateLimitError):
        drive(lambda c: ask(c, max_retries=1))
    assert len(drive.emulator.journal) == 2
    with pytest.raises(RateLimitError):
        drive(lambda c: ask(c, max_retries=0))
    assert len(drive.emulator.journal) == 3
    with pytest.raises(RateLimitError):
        drive(ask, max_retries=3)
    assert len(drive.emulator.journal) == 7
    with pytest.raises(ValueError, match="max_retries"):
        drive(lambda c: ask(c, max_retries=-1))


def test_idempotency_key(drive: Any) -> None:
    drive.emulator.fail_next(status=500, times=2, retry_after_ms=1)
    drive(ask)
    keys = {entry.headers["idempotency-key"] for entry in drive.emulator.journal}
    assert len(keys) == 1
    counts = [entry.headers.get("x-oai-retry-count") for entry in drive.emulator.journal]
    assert counts == [None, "1", "2"]
    drive(ask)
    assert drive.emulator.journal[-1].headers["idempotency-key"] not in keys
    drive(lambda c: ask(c, idempotency_key="mine"))
    assert drive.emulator.journal[-1].headers["idempotency-key"] == "mine"


def test_a_get_has_no_idempotency_key(server: Server) -> None:
    server.client().responses.retrieve("resp_1")
    assert "idempotency-key" not in server.headers
    assert "content-type" not in server.headers


def test_extra_headers(server: Server) -> None:
    client = server.client(default_headers={"X-Mine": "1", "x-drop": "2"})
    ask(client)
    assert (server.headers["x-mine"], server.headers["x-drop"]) == ("1", "2")
    ask(client, extra_headers={"x-MINE": "3", "X-Drop": None, "x-more": "4"})
    assert server.headers.get_list("x-mine") == ["3"]
    assert "x-drop" not in server.headers
    assert server.headers["x-more"] == "4"


def test_extra_headers_can_drop_the_credential(server: Server) -> None:
    client = server.client()
    ask(client, extra_headers={"AUTHORIZATION": None})
    assert "authorization" not in server.headers
    ask(client, extra_headers={"Authorization": "Basic abc"})
    assert server.headers.get_list("authorization") == ["Basic abc"]


def test_default_headers_can_replace_the_credential(server: Server) -> None:
    ask(server.client(default_headers={"Authorization": "Basic abc"}))
    assert server.headers.get_list("authorization") == ["Basic abc"]


def test_omitted_default_headers(server: Server) -> None:
    ask(server.client(default_headers={"User-Agent": None}))
    assert "oai" not in server.headers.get("user-agent", "")


def test_extra_query_and_body(server: Server) -> None:
    import json

    client = server.client(default_query={"a": 1})
    ask(client, extra_query={"b": [1, 2], "c": {"d": True}, "e": None}, extra_body={"f": {"g": 1}})
    query = [("a", "1"), ("b[]", "1"), ("b[]", "2"), ("c[d]", "true")]
    assert server.last.url.params.multi_items() == query
    sent = json.loads(server.last.content)
    assert sent == {"model": MODEL, "input": "Say: hi", "stream": False, "f": {"g": 1}}
    ask(client, extra_body={"model": "other"})
    assert json.loads(server.last.content)["model"] == "other"


def test_options_are_not_sent_in_the_body(drive: Any) -> None:
    drive(lambda c: ask(c, timeout=9, max_retries=1, idempotency_key="i", extra_headers={"a": "b"}))
    assert set(drive.emulator.journal[-1].body) == {"model", "input", "stream"}


def test_the_options_of_a_copy_are_those_of_the_constructor() -> None:
    options = {*inspect.signature(OpenAI.__init__).parameters} - {
        "self",
        "plugins",
        "without_plugins",
    }
    assert len(options) == 12
    both = {*options, "set_default_headers", "set_default_query"}
    assert set(ClientOptions.__annotations__) == both


def test_with_options(emulator: Emulator) -> None:
    with emulator.client(OpenAI, max_retries=1, default_headers={"a": "1"}) as client:
        copy = client.with_options(max_retries=5, organization="org-1")
        assert type(copy) is OpenAI
        assert (copy.config.max_retries, client.config.max_retries) == (5, 1)
        assert copy.config.default_headers == {"a": "1"}
        assert ask(copy).output_text == "hi"
        assert emulator.journal[-1].headers["openai-organization"] == "org-1"
        assert ask(client).output_text == "hi"
        assert "openai-organization" not in emulator.journal[-1].headers
        assert copy.copy(timeout=3).config.timeout == 3


def test_closing_a_copy_leaves_the_parent(emulator: Emulator) -> None:
    client = emulator.client(OpenAI)
    with client.with_options(max_retries=0) as copy:
        pass
    assert not client.is_closed
    assert ask(client).output_text == "hi"
    client.close()
    assert [client.is_closed, copy.is_closed] == [True, True]


@pytest.mark.anyio
async def test_closing_an_async_copy_leaves_the_parent(emulator: Emulator) -> None:
    client = emulator.async_client(AsyncOpenAI)
    async with client.with_options(max_retries=0):
        pass
    assert not client.is_closed
    assert (await ask(client)).output_text == "hi"
    await client.close()
    assert [client.is_closed] == [True]


def test_defaults_merge_and_replace(server: Server) -> None:
    client = server.client(default_headers={"A": "1", "B": "2"}, default_query={"x": 1, "y": 2})
    merged = client.with_options(default_headers={"b": "3"}, default_query={"y": 3})
    ask(merged)
    assert (server.headers["a"], server.headers["b"]) == ("1", "3")
    assert server.last.url.params.multi_items() == [("x", "1"), ("y", "3")]
    replaced = client.with_options(set_default_headers={"c": "4"}, set_default_query={"z": 5})
    ask(replaced)
    assert server.headers["c"] == "4"
    assert "a" not in server.headers
    assert server.last.url.params.multi_items() == [("z", "5")]
    ask(client.with_options(set_default_headers={}, set_default_query={}))
    assert "a" not in server.headers
    assert server.last.url.query == b""


@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_merge_and_replace_at_once(client: OpenAI, name: str) -> None:
    changes: Any = {name: {"a": "1"}, f"set_{name}": {"b": "2"}}
    with pytest.raises(ValueError, match=f"set_{name}"):
        client.with_options(**changes)


def test_unknown_option_of_a_copy(client: OpenAI) -> None:
    with pytest.raises(TypeError, match=r"max_retires.*Did you mean 'max_retries'"):
        client.with_options(max_retires=1)  # type: ignore[call-arg]


def test_a_copy_with_another_key(server: Server) -> None:
    client = server.client(api_key="one")
    ask(client.with_options(api_key="two"))
    assert server.headers["authorization"] == "Bearer two"
    ask(client)
    assert server.headers["authorization"] == "Bearer one"


def test_a_copy_with_another_http_client(emulator: Emulator, server: Server) -> None:
    client = emulator.client(OpenAI)
    other = httpx.Client(transport=httpx.MockTransport(server))
    with client.with_options(http_client=other) as copy:
        ask(copy)
        assert len(server.requests) == 1
    assert other.is_closed
    assert not client.is_closed
    client.close()


def test_a_callable_key_is_asked_for_every_attempt() -> None:
    numbers = itertools.count()
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        if len(seen) == 1:
            return httpx.Response(500, headers={"retry-after-ms": "1"})
        return httpx.Response(200, json={"output": []})

    client = OpenAI(
        api_key=lambda: f"key-{next(numbers)}",
        http_client=httpx.Client(transport=httpx.MockTransport(handler)),
    )
    ask(client)
    assert seen == ["Bearer key-0", "Bearer key-1"]
    copy = client.with_options(max_retries=0)
    ask(copy)
    assert seen[-1] == "Bearer key-2"
    client.close()


@pytest.mark.anyio
async def test_async_callable_key(server: Server) -> None:
    async def key() -> str:
        return "later"

    async with server.async_client(api_key=key) as client:
        await ask(client)
        assert server.headers["authorization"] == "Bearer later"
        await ask(client, api_key=lambda: "now")
        assert server.headers["authorization"] == "Bearer now"
    async with server.async_client(api_key=lambda: "plain") as client:
        await ask(client)
        assert server.headers["authorization"] == "Bearer plain"


def test_close_and_closed(emulator: Emulator) -> None:
    client = emulator.client(OpenAI)
    assert not client.is_closed
    client.close()
    client.close()
    assert client.is_closed


def test_the_shell_of_a_client(client: OpenAI) -> None:
    assert repr(client) == "<OpenAI http://emulator/v1>"
    assert repr(client.responses) == "<Responses of <OpenAI http://emulator/v1>>"
    assert {"responses", "conversations", "close"} <= set(dir(client))
