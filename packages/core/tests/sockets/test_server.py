"""The server itself, judged by the library that everybody uses."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from websockets.exceptions import (
    ConnectionClosedError,
    ConnectionClosedOK,
    InvalidHandshake,
    InvalidMessage,
    InvalidStatus,
)
from websockets.sync.client import connect

from .frames import BINARY, CONTINUATION, TEXT, fragments, frame
from .proxy import Proxy
from .scripts import (
    answers,
    closes,
    cuts_a_frame,
    error_body,
    hangs,
    reads_nothing,
    refuses,
    says,
    sends,
)
from .server import Peer, Server


def opened(server: Server, **options: Any) -> Any:
    url = server.url.replace("http", "ws", 1)
    return connect(f"{url}/x?a=b", **{"proxy": None, "close_timeout": 0.2, **options})


def test_it_accepts_and_records() -> None:
    with Server() as server, opened(server, additional_headers={"X-A": "1"}) as connection:
        connection.send('{"n": 1}')
        connection.send(b"\x00")
        peer = server.peer()
        assert (peer.handshake.path, peer.handshake.query) == ("/v1/x", [("a", "b")])
        assert peer.handshake.headers["x-a"] == "1"
        assert [peer.heard(), peer.heard()] == [{"n": 1}, b"\x00"]
        connection.close(4000, "bye")
        assert peer.all_heard() == []
        assert peer.close_frame == (4000, "bye")


def test_it_refuses() -> None:
    with Server(refuses("401 Unauthorized", error_body(), X_Request_Id="req_1")) as server:
        with pytest.raises(InvalidStatus) as caught, opened(server):
            pass
        assert caught.value.response.status_code == 401
        assert caught.value.response.headers["x-request-id"] == "req_1"
        assert json.loads(caught.value.response.body or b"") == error_body()


def test_it_hangs_and_talks_nonsense() -> None:
    with Server(hangs, answers(b"\x00\x01nonsense\r\n\r\n"), answers(b"")) as server:
        with pytest.raises(TimeoutError), opened(server, open_timeout=0.05):
            pass
        for _ in range(2):
            with pytest.raises((InvalidHandshake, InvalidMessage, EOFError)), opened(server):
                pass


def test_it_sends_what_it_is_told() -> None:
    pieces = fragments(TEXT, b"ab", b"c", b""), frame(BINARY, b"\xff")
    with Server(sends(*pieces)) as server, opened(server) as connection:
        assert list(connection.recv_streaming()) == ["ab", "c", ""]
        assert connection.recv() == b"\xff"
        server.peer().ping(b"p")
        server.peer().text({"t": 1})
        assert connection.recv() == '{"t": 1}'


def test_it_closes_in_every_way() -> None:
    scripts = closes(1012, "again"), closes(), closes(1006), cuts_a_frame, says(then=Peer.reset)
    codes: list[int | None] = []
    with Server(*scripts) as server:
        for _ in scripts:
            with opened(server) as connection:
                with pytest.raises((ConnectionClosedError, ConnectionClosedOK)):
                    connection.recv(5)
                codes.append(connection.close_code)
    assert codes == [1012, 1005, 1006, 1006, 1006]


def test_it_breaks_rules() -> None:
    wrong = [sends(frame(TEXT, b"\xff")), sends(frame(CONTINUATION, b"x")), sends(b"\x83\x00")]
    codes: list[int | None] = []
    with Server(*wrong) as server:
        for number in range(len(wrong)):
            with opened(server) as connection, pytest.raises(ConnectionClosedError):
                connection.recv(5)
            peer = server.peer(number)
            assert peer.ended.wait(5)
            codes.append(peer.close_frame[0] if peer.close_frame else None)
    assert codes == [1007, 1002, 1002]


def test_it_floods_and_measures() -> None:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.flood(b"x" * 100_000, limit=100_000_000)

    with Server(script) as server, opened(server) as connection:
        assert server.peer().release.wait(5)
        assert 1_000_000 < server.peer().accepted < 30_000_000
        assert len(connection.recv()) == 100_000


def test_it_reads_nothing() -> None:
    with Server(reads_nothing) as server, opened(server) as connection:
        connection.socket.settimeout(0.1)
        with pytest.raises((ConnectionClosedError, TimeoutError)):
            connection.send("x" * 20_000_000)
        server.peer().release.set()


@pytest.mark.parametrize("user", [None, "jo:pass"])
def test_the_proxy_tunnels(user: str | None) -> None:
    wanted = f"Basic {base64.b64encode(user.encode()).decode()}" if user else None
    with Server(says("hello")) as server, Proxy(wanted) as proxy:
        place = f"http://{f'{user}@' if user else ''}{proxy.address}"
        with opened(server, proxy=place) as connection:
            assert connection.recv(5) == "hello"
        assert [asked.method for asked in proxy.requests] == ["CONNECT"]
        if user:
            with pytest.raises(InvalidHandshake), opened(server, proxy=f"http://{proxy.address}"):
                pass
