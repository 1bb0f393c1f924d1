"""From arguments to requests: headers, queries and bodies, and what must not mix."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import httpx
import pytest

from oai_core import ConfigurationError, OpenAI, PluginError, Timeout, hookimpl
from oai_core.components import Component, component
from oai_core.encoding import dumps
from oai_core.timeouts import check_timeout

Sent = list[httpx.Request]


@component("Note")
class Note(Component):
    text: str


@pytest.fixture
def sent() -> Sent:
    return []


@pytest.fixture
def client(sent: Sent) -> Callable[..., OpenAI]:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"ok": True})

    def make(**options: Any) -> OpenAI:
        transport = httpx.Client(transport=httpx.MockTransport(answer))
        options = {"api_key": "k", "base_url": "https://api.test/v1?tenant=t", **options}
        return OpenAI(http_client=transport, **options)

    return make


def test_one_header_of_each_name(client: Callable[..., OpenAI], sent: Sent) -> None:
    client(default_headers={"Idempotency-Key": "mine", "CONTENT-TYPE": "x/y"}).post(
        "/a", content=b"1", extra_headers={"X-A": "1", "x-a": "2"}
    )
    assert sent[0].headers.get_list("idempotency-key") == ["mine"]
    assert len(sent[0].headers.get_list("content-type")) == 1
    assert sent[0].headers.get_list("x-a") == ["2"]


def test_an_omitted_header_is_omitted(client: Callable[..., OpenAI], sent: Sent) -> None:
    client(default_headers={"Idempotency-Key": None}).post("/a", body={})
    client().post("/a", body={}, extra_headers={"IDEMPOTENCY-key": None, "Authorization": None})
    for request in sent:
        assert "idempotency-key" not in request.headers
    assert "authorization" not in sent[1].headers


def test_a_plugin_that_changes_headers_in_place_changes_its_own_call(
    client: Callable[..., OpenAI], sent: Sent
) -> None:
    class Once:
        used = False

        @hookimpl
        def oai_before_send(self, request: Any) -> None:
            if not self.used:
                self.used = True
                request.headers["x-tenant"] = "alice"

    made = client(plugins=[Once()])
    made.get("/a")
    made.get("/a")
    assert [request.headers.get("x-tenant") for request in sent] == ["alice", None]


def test_the_nearest_query_parameter_wins(client: Callable[..., OpenAI], sent: Sent) -> None:
    made = client(default_query={"version": 1, "page": 2})
    made.get("/a", extra_query={"version": 3})
    made.get("/a")
    made.get("/a#part", extra_query={"x": [1, 2]})
    queries = [request.url.query.decode() for request in sent]
    assert queries[0] == "tenant=t&version=3&page=2"
    assert queries[1] == "tenant=t&version=1&page=2"
    assert queries[2] == "tenant=t&version=1&page=2&x[]=1&x[]=2"


def test_another_server_learns_nothing(client: Callable[..., OpenAI], sent: Sent) -> None:
    made = client(organization="org-1", default_query={"a": 1}, default_headers={"X-Key": "k"})
    made.get("https://other.test/x", organization="org-2", project="p-2")
    assert str(sent[0].url) == "https://other.test/x"
    for name in ("authorization", "openai-organization", "openai-project", "x-key"):
        assert name not in sent[0].headers


def test_extra_body_joins_any_object(client: Callable[..., OpenAI], sent: Sent) -> None:
    client().post("/a", body=Note(text="t"), extra_body={"z": 1})
    assert sent[0].content == b'{"text":"t","z":1}'
    for body in ({"content": b"x"}, {"body": [1]}):
        with pytest.raises(TypeError, match="extra_body"):
            client().post("/a", extra_body={"z": 1}, **body)


def test_a_raw_stream_is_asked_for_in_the_body(client: Callable[..., OpenAI], sent: Sent) -> None:
    client().post("/a", body={"model": "m"}, stream=True)
    client().post("/a", body={"stream": False}, stream=True)
    assert sent[0].content == b'{"stream":true,"model":"m"}'
    assert sent[1].content == b'{"stream":false}'


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"extra_headers": {"a": 1}}, "extra_headers"),
        ({"idempotency_key": 5}, "idempotency_key"),
        ({"timeout": "x"}, "timeout"),
        ({"timeout": Timeout(connect=-1)}, "timeout: connect"),
        ({"timeout": 1e12}, "timeout"),
    ],
)
def test_wrong_options_are_named(
    client: Callable[..., OpenAI], sent: Sent, options: dict[str, Any], text: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=text):
        client().get("/a", **options)
    assert sent == []


def test_timeouts_of_httpx_are_taken() -> None:
    assert check_timeout(httpx.Timeout(5, read=None)) == Timeout(5, read=None)
    assert check_timeout(float("inf")) is None
    options: dict[str, Any] = {"api_key": "k", "timeout": httpx.Timeout(3)}
    assert OpenAI(**options).config.timeout == Timeout(3)


def test_one_number_is_the_limit_of_every_phase() -> None:
    limits = Timeout(20)
    assert (limits.connect, limits.read, limits.write, limits.pool) == (20, 20, 20, 20)
    limits = Timeout(20, connect=2, pool=None)
    assert (limits.connect, limits.read, limits.write, limits.pool) == (2, 20, 20, None)
    assert Timeout() == Timeout(600, connect=5)
    assert Timeout(None).read is None
    with pytest.raises(TypeError):
        Timeout(1, 2)  # type: ignore[call-arg]


@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_defaults_must_be_mappings(name: str) -> None:
    options: dict[str, Any] = {"api_key": "k", name: "a"}
    with pytest.raises(ConfigurationError, match=f"{name}: a mapping is needed, not str"):
        OpenAI(**options)


def test_plugins_without_hooks_are_refused() -> None:
    for plugin in ("name", object()):
        with pytest.raises(PluginError, match="no function with @hookimpl"):
            OpenAI(api_key="k", plugins=[plugin])


def test_with_options_none_changes_nothing_but_a_timeout(client: Callable[..., OpenAI]) -> None:
    changes: dict[str, Any] = {"base_url": None, "max_retries": None, "timeout": None}
    copy = client().with_options(**changes)
    assert copy.config.base_url == "https://api.test/v1?tenant=t"
    assert copy.config.max_retries == 2
    assert copy.config.timeout is None


def test_logs_show_no_query_and_no_password(
    client: Callable[..., OpenAI], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "oai")
    made = client()
    made.get("/x?api_key=SECRET1")
    made.get("https://user:SECRET2@other.test/x?token=SECRET3")
    made.get("https://SECRET4@other.test/x")
    shown = [record.getMessage() for record in caplog.records if record.name == "oai"]
    assert shown
    assert not any("SECRET" in line for line in shown)


@dataclass
class Point:
    x: int


class Model:
    """Behaves as a pydantic model does: iterating it yields pairs."""

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        yield from {"role": "user"}.items()

    def model_dump(self, **options: Any) -> dict[str, Any]:
        assert options == {"mode": "json", "exclude_unset": True, "by_alias": True}
        return {"role": "user"}


class Pairs:
    def __iter__(self) -> Iterator[tuple[str, Any]]:
        yield ("a", 1)


def test_what_a_body_takes_does_not_depend_on_its_neighbours() -> None:
    for neighbour in (None, "null", 1):
        value = {"a": UUID(int=0), "b": Point(1), "c": Model(), "n": neighbour}
        assert b'"b":{"x":1},"c":{"role":"user"}' in dumps(value)


def test_a_class_that_can_only_be_iterated_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="a: a value of type Pairs"):
        dumps({"a": Pairs()})
    path = tmp_path / "file"
    path.write_text("x")
    with path.open() as file, pytest.raises(TypeError, match="a: an open file"):
        dumps({"a": file})


def test_components_do_not_share_extra_members() -> None:
    data = {"text": "t", "more": {"deep": [1]}}
    note = Note.from_dict(data)
    evolve: Any = attrs.evolve
    evolve(note).extra["q"] = 1
    note.extra["more"]["deep"].append(2)
    assert "q" not in note.extra
    assert data == {"text": "t", "more": {"deep": [1]}}


def test_threads_may_look_for_one_group_at_once() -> None:
    def look(client: OpenAI, barrier: threading.Barrier) -> Any:
        barrier.wait()
        return client.responses  # type: ignore[attr-defined]

    with ThreadPoolExecutor(8) as pool:
        for _ in range(20):
            client, barrier = OpenAI(api_key="k"), threading.Barrier(8)
            found = [pool.submit(look, client, barrier) for _ in range(8)]
            assert len({type(future.result()) for future in found}) == 1


def test_a_plugin_that_is_added_later_holds_for_copies_too(
    client: Callable[..., OpenAI], sent: Sent
) -> None:
    class Counts:
        calls = 0

        @hookimpl
        def oai_before_call(self) -> None:
            self.calls += 1

    made = client()
    copy = made.with_options(max_retries=0)
    for where, expected in ((made, 2), (copy, 2)):
        plugin = Counts()
        where.register(plugin)
        made.get("/a")
        copy.get("/a")
        assert plugin.calls == expected
    assert len(sent) == 4


def test_the_progress_of_an_upload_can_be_followed(client: Callable[..., OpenAI]) -> None:
    seen: list[tuple[int, int | None]] = []
    client().post(
        "/a",
        files={"file": ("a.bin", b"x" * 100_000)},
        upload_progress=lambda done, whole: seen.append((done, whole)),
    )
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == seen[-1][1]
    assert seen[-1][0] > 100_000
