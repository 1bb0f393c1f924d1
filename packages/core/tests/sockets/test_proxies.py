"""Sockets take the way that all calls of a client take: its proxies, its TLS, its limits."""

from __future__ import annotations

import base64
import ssl
import threading
from typing import Any

import httpx
import pytest
import trustme

from oai_core import APIConnectionError, WebSocketConnectionClosedError

from .api import connected, delta, make, manager
from .proxy import Proxy
from .rig import Rig, entered, sent_for_ever, wait
from .scripts import closes, refuses, says
from .server import Peer, Server


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Contexts of the server and of a client that trusts it."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


def http(rig: Rig, **options: Any) -> Any:
    return httpx.Client(**options) if rig.blocking else httpx.AsyncClient(**options)


def talk(rig: Rig, server: Server, **client: Any) -> None:
    """Connect, receive, send."""

    async def main() -> None:
        made = {"http_client": http(rig, **client)} if client else {}
        async with connected(rig, server, client=made) as connection:
            assert (await wait(connection.recv())).delta == "x" * 200_000
            await wait(connection.send(make("y" * 200_000)))
        assert await rig.off(server.peer().all_heard) == [make("y" * 200_000)]
        if made:
            await wait(
                made["http_client"].close() if rig.blocking else made["http_client"].aclose()
            )

    rig.run(main)


HELLO = says(delta("x" * 200_000))


def test_tls(rig: Rig, tls: Any) -> None:
    with Server(HELLO, tls=tls[0]) as server:
        talk(rig, server, verify=tls[1])
        assert server.handshakes[0].headers["host"] == f"127.0.0.1:{server.port}"


def test_tls_of_a_stranger(rig: Rig, tls: Any) -> None:
    with Server(HELLO, tls=tls[0]) as server:
        with pytest.raises(APIConnectionError):
            talk(rig, server)
        assert server.handshakes == []


def test_tls_that_is_broken_off(rig: Rig, tls: Any) -> None:
    with Server(closes(1006, "", delta(1)), tls=tls[0]) as server:

        async def main() -> None:
            client = {"http_client": http(rig, verify=tls[1])}
            async with connected(rig, server, client=client) as connection:
                assert (await wait(connection.recv())).delta == 1
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert caught.value.code == 1006

        rig.run(main)


def test_a_send_over_tls_that_breaks(rig: Rig, tls: Any) -> None:
    """The error of the system keeps what was to be sent, by its traceback."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.release.wait(5)
        peer.reset()

    with Server(script, tls=tls[0]) as server:

        async def main() -> None:
            client = {"http_client": http(rig, verify=tls[1])}
            async with connected(rig, server, client=client) as connection:
                threading.Timer(0.1, server.peer().release.set).start()
                with pytest.raises(WebSocketConnectionClosedError):
                    await sent_for_ever(connection, "x" * 1_000_000)

        rig.run(main)


def test_dropping_keeps_tls(blocking: Rig, tls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """`shutdown` of TLS would let another thread send plain text."""
    plain: list[Any] = []
    shutdown = ssl.SSLSocket.shutdown

    def spying(self: ssl.SSLSocket, how: int) -> None:
        if not self.server_side:
            plain.append(how)
        shutdown(self, how)

    monkeypatch.setattr(ssl.SSLSocket, "shutdown", spying)
    with Server(says(delta(1)), tls=tls[0]) as server:
        client = blocking.client(server.url, http_client=http(blocking, verify=tls[1]))
        with manager(blocking, client) as connection:
            connection.recv(5)
        client.close()
        assert server.peer().ended.wait(5)
    assert plain == []


@pytest.mark.parametrize("user", [None, "jo:pass"])
def test_a_tunnel(rig: Rig, tls: Any, user: str | None) -> None:
    wanted = f"Basic {base64.b64encode(user.encode()).decode()}" if user else None
    with Server(HELLO, tls=tls[0]) as server, Proxy(wanted) as proxy:
        place = f"http://{f'{user}@' if user else ''}{proxy.address}"
        talk(rig, server, verify=tls[1], proxy=place)
        (asked,) = proxy.requests
        assert (asked.method, asked.target) == ("CONNECT", f"127.0.0.1:{server.port}")
        assert "authorization" not in asked.headers
        assert "proxy-authorization" not in server.handshakes[0].headers


def test_a_proxy_passes_on(rig: Rig) -> None:
    with Server(HELLO) as server, Proxy() as proxy:
        talk(rig, server, proxy=f"http://{proxy.address}")
        assert len(proxy.requests) == 1


def test_a_proxy_of_the_environment(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(HELLO) as server, Proxy() as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://{proxy.address}")
        talk(rig, server)
        assert len(proxy.requests) == 1


def test_a_proxy_that_refuses(rig: Rig, tls: Any) -> None:
    with Server(HELLO, tls=tls[0]) as server, Proxy("Basic other") as proxy:
        with pytest.raises(APIConnectionError) as caught:
            talk(rig, server, verify=tls[1], proxy=f"http://jo:password1@{proxy.address}")
        shown = f"{caught.value} {caught.value!r} {caught.value.request!r}"
        assert "password1" not in shown
        assert server.connections == 0


def test_a_redirect_is_followed_without_the_key(rig: Rig) -> None:
    """As with HTTP calls: credentials stay with the server that they are for."""
    with Server(HELLO) as other:
        there = f"http://localhost:{other.port}/v1/things"
        with Server(refuses("307 Temporary", None, Location=there)) as server:

            async def main() -> None:
                async with connected(rig, server) as connection:
                    await wait(connection.recv())

            rig.run(main)
        assert all("authorization" not in made.headers for made in other.handshakes)


def test_sockets_leave_the_pool_to_calls(rig: Rig) -> None:
    """A socket that stays open takes no place of the pool for good once it is closed."""
    with Server(says(delta(1))) as server:

        async def main() -> None:
            shared = http(rig, limits=httpx.Limits(max_connections=1), timeout=10)
            for _ in range(4):
                client = {"http_client": shared}
                async with connected(rig, server, client=client) as connection:
                    await wait(connection.recv())
            await wait(shared.close() if rig.blocking else shared.aclose())

        rig.run(main)
        assert server.connections == 4


def test_a_closed_client_ends_its_sockets(rig: Rig) -> None:
    """In the reader that waits for them, too."""
    with Server(says(delta(1))) as server:

        async def main() -> None:
            client = rig.client(server.url)
            async with entered(manager(rig, client)) as connection:
                await wait(connection.recv())
                async with rig.beside(connection.recv) as other:
                    await rig.pause()
                    await wait(client.close())
                assert isinstance(other.error, WebSocketConnectionClosedError)
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.send(make("on")))

        rig.run(main)
        assert server.peer().ended.wait(5)
