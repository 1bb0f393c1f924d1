"""What a handshake asks for: its address, its query and its headers."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from oai_core import ConfigurationError

from .api import connected, manager
from .rig import KEY, Rig, entered, wait
from .server import Handshake, Server


def asked(
    rig: Rig, base: str = "", client: dict[str, Any] | None = None, **params: Any
) -> Handshake:
    """What the server is asked for; `{}` in options becomes its address."""
    with Server() as server:
        place = f"127.0.0.1:{server.port}"

        def filled(options: dict[str, Any]) -> dict[str, Any]:
            return {
                k: v.replace("{}", place) if v.__class__ is str else v for k, v in options.items()
            }

        async def main() -> None:
            made = rig.client(base.replace("{}", place) or server.url, **filled(client or {}))
            async with entered(manager(rig, made, **filled(params))):
                pass

        rig.run(main)
        assert server.connections == 1
        return server.handshakes[0]


ADDRESSES: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("http://{}/v1", {}, {}, "/v1/things?model=m"),
    ("http://{}/v1/", {}, {}, "/v1/things?model=m"),
    ("http://{}", {}, {}, "/things?model=m"),
    ("http://{}/v1?api-version=7", {}, {}, "/v1/things?api-version=7&model=m"),
    ("http://{}/v1", {"default_query": {"d": 1}}, {}, "/v1/things?d=1&model=m"),
    (
        "http://{}/v1",
        {},
        {"extra_query": {"x": "y z", "n": [1, 2]}},
        "/v1/things?model=m&x=y%20z&n[]=1&n[]=2",
    ),
    ("http://{}/v1", {}, {"extra_query": {"model": "other"}}, "/v1/things?model=other"),
    ("http://{}/v1", {}, {"model": "a/b&c=d"}, "/v1/things?model=a%2Fb%26c%3Dd"),
    ("http://{}/v1", {}, {"call_id": "call_1"}, "/v1/things?call_id=call_1"),
    ("http://x.invalid/v1", {"websocket_base_url": "ws://{}/ws"}, {}, "/ws/things?model=m"),
    ("http://x.invalid/v1", {"websocket_base_url": "http://{}/ws"}, {}, "/ws/things?model=m"),
    ("http://x.invalid/v1", {"websocket_base_url": "ws://{}/ws?a=b"}, {}, "/ws/things?a=b&model=m"),
    ("http://x.invalid/v1", {}, {"base_url": "http://{}/v9"}, "/v9/things?model=m"),
    (
        "http://x.invalid/v1",
        {"websocket_base_url": "ws://y.invalid"},
        {"base_url": "ws://{}/v9"},
        "/v9/things?model=m",
    ),
]


@pytest.mark.parametrize(("base", "client", "params", "target"), ADDRESSES)
def test_addresses(
    blocking: Rig, base: str, client: dict[str, Any], params: dict[str, Any], target: str
) -> None:
    got = asked(blocking, base, client, **params)
    plain = got.target.replace("%5B%5D", "[]").replace("+", "%20")
    assert (got.method, plain) == ("GET", target)


def test_headers_of_a_handshake(rig: Rig) -> None:
    client = {"organization": "org", "project": "proj", "default_headers": {"X-Default": "d"}}
    headers = asked(rig, "", client, extra_headers={"X-Extra": "e"}).headers
    wanted = {
        "authorization": f"Bearer {KEY}",
        "openai-organization": "org",
        "openai-project": "proj",
        "openai-beta": "things=v1",
        "x-default": "d",
        "x-extra": "e",
    }
    assert {name: headers.get(name) for name in wanted} == wanted
    assert headers["user-agent"].startswith("oai-core/")
    assert "websockets" not in headers["user-agent"].lower()
    assert "python/" in headers["user-agent"]
    for name in ("content-type", "idempotency-key", "content-length", "origin"):
        assert name not in headers


def test_a_call_has_its_own_headers(rig: Rig) -> None:
    client = {"organization": "org", "default_headers": {"X-Default": "d", "User-Agent": "mine"}}
    headers = asked(
        rig,
        "",
        client,
        api_key="sk-of-the-call",
        organization="other",
        project="mine",
        extra_headers={"x-default": None, "openai-beta": None, "X-Kept": "k"},
    ).headers
    assert headers["authorization"] == "Bearer sk-of-the-call"
    assert (headers["openai-organization"], headers["openai-project"]) == ("other", "mine")
    assert "x-default" not in headers
    assert "openai-beta" not in headers
    assert (headers["x-kept"], headers["user-agent"]) == ("k", "mine")


def test_a_header_takes_the_place_of_the_credential(rig: Rig) -> None:
    headers = asked(rig, extra_headers={"AUTHORIZATION": "Basic abc"}).headers
    assert headers["authorization"] == "Basic abc"
    assert "authorization" not in asked(rig, extra_headers={"Authorization": None}).headers


@pytest.mark.parametrize("place", ["client", "call"])
def test_a_key_may_be_a_callable(rig: Rig, place: str) -> None:
    keys = iter(["sk-one", "sk-two"])

    def plain() -> str:
        return next(keys)

    async def later() -> str:
        return next(keys)

    key: Any = plain if rig.blocking else later
    if place == "client":
        headers = asked(rig, "", {"api_key": key}).headers
    else:
        headers = asked(rig, api_key=key).headers
    assert headers["authorization"] == "Bearer sk-one"
    assert next(keys) == "sk-two"  # asked once


def test_an_async_key_is_refused_by_a_blocking_client(blocking: Rig) -> None:
    async def key() -> str:
        return "sk-one"

    with pytest.raises(TypeError, match="awaitable"):
        asked(blocking, api_key=key)


def test_what_a_client_copies_is_used(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            client = rig.client("http://x.invalid", default_headers={"X-A": "1"})
            copy = client.with_options(
                websocket_base_url=server.url, api_key="sk-copy", default_headers={"X-B": "2"}
            )
            async with entered(manager(rig, copy)):
                pass

        rig.run(main)
        headers = server.handshakes[0].headers
    assert (headers["x-a"], headers["x-b"]) == ("1", "2")
    assert headers["authorization"] == "Bearer sk-copy"


def test_nothing_is_sent_before_it_is_entered(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            made = manager(rig, rig.client(server.url))
            await rig.pause()
            assert server.connections == 0
            connection = await wait(made.enter())
            assert server.peer().handshake.path == "/v1/things"
            assert not connection.closed
            await wait(connection.close())
            assert connection.closed

        rig.run(main)


def test_what_the_handshake_answered(rig: Rig) -> None:
    from .scripts import says

    with Server(says(X_Request_Id="req_7", X_Other="o")) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert connection.handshake.status == 101
                assert connection.handshake.headers["X-Other"] == "o"
                assert connection.request_id == "req_7"
                assert connection.handshake.request.url.startswith("ws://127.0.0.1:")

        rig.run(main)


MISTAKES: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"models": "m"}, TypeError, "models"),
    ({"extra_body": {}}, TypeError, "extra_body"),
    ({"idempotency_key": "x"}, TypeError, "idempotency_key"),
    ({"extra_headers": {"X-A": "a\r\nb"}}, ValueError, "extra_headers"),
    ({"extra_headers": [("a", "b")]}, TypeError, "extra_headers"),
    ({"extra_query": "a=b"}, TypeError, "extra_query"),
    ({"base_url": "nonsense"}, ValueError, "base_url"),
    ({"base_url": "ftp://x"}, ValueError, "base_url"),
    ({"timeout": "1"}, TypeError, "timeout"),
    ({"timeout": -1}, ValueError, "timeout"),
    ({"reconnect": "yes"}, TypeError, "reconnect"),
    ({"on_reconnecting": 3}, TypeError, "on_reconnecting"),
    ({"max_retries": -1}, ValueError, "max_retries"),
    ({"max_retries": 1.5}, TypeError, "max_retries"),
    ({"initial_delay": -1}, ValueError, "initial_delay"),
    ({"initial_delay": "1"}, TypeError, "initial_delay"),
    ({"max_delay": float("nan")}, ValueError, "max_delay"),
    ({"max_queue_size": -1}, ValueError, "max_queue_size"),
    ({"max_queue_size": "1"}, TypeError, "max_queue_size"),
    ({"api_key": 3}, TypeError, "key"),
    ({"api_key": "sk-a\nb"}, ConfigurationError, "key"),
    ({"organization": 3}, TypeError, "organization"),
]


@pytest.mark.parametrize(("params", "error", "name"), MISTAKES)
def test_mistakes_are_named(
    blocking: Rig, params: dict[str, Any], error: type[Exception], name: str
) -> None:
    with pytest.raises(error, match=name) as caught:
        asked(blocking, **params)
    assert "sk-" not in str(caught.value)


def test_options_of_the_library_are_checked(rig: Rig) -> None:
    with Server() as server:

        async def main(options: Any) -> None:
            things = manager(rig, rig.client(server.url), websocket_connection_options=options)
            async with entered(things):
                pass

        for wrong, named in (
            ({"no_such_option": 1}, "no_such_option"),
            ({"open_timeout": 1}, r"open_timeout.*timeout=\.\.\. of connect"),
            ({"subprotocols": "chat"}, "subprotocols"),
            ({"extensions": 7}, "extensions"),
        ):
            with pytest.raises(TypeError, match=f"websocket_connection_options: .*{named}"):
                rig.run(partial(main, wrong))
        rig.run(lambda: main({"subprotocols": None, "extensions": None}))
        assert "sec-websocket-protocol" not in server.handshakes[0].headers


def test_a_socket_needs_one_of_its_names(blocking: Rig) -> None:
    from .api import Things

    client = blocking.client("http://127.0.0.1:9/v1")
    with pytest.raises(TypeError, match=r"model.*call_id"):
        client.use(Things).connect().enter()


def test_what_is_not_entered_says_so(rig: Rig) -> None:
    made: Any = manager(rig, rig.client("http://x.invalid/v1"))
    with pytest.raises(AttributeError, match=r"has no attribute 'recv': .*`with` or `enter\(\)`"):
        made.recv()
    assert not hasattr(made, "_repr_html_")


def test_managers_do_not_show_secrets(rig: Rig) -> None:
    made = manager(
        rig,
        rig.client("http://jo:password1@x.invalid/v1?api-key=secret9"),
        api_key="sk-of-the-call",
        extra_headers={"X-Token": "hidden5"},
    )
    for secret in ("sk-of", "hidden5", "password1", "secret9", KEY):
        assert secret not in repr(made)
