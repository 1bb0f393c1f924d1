"""What a server sends, as events."""

from __future__ import annotations

import json
from typing import Any

import pytest

from oai_core import APIResponseValidationError, Connection, WebSocketConnectionClosedError
from oai_core.components import UnknownComponent

from .api import Delta, Failed, Make, Started, collected_of, connected, delta, make
from .frames import BINARY, CONTINUATION, PING, TEXT, closing, fragments, frame
from .rig import Rig, collected, wait
from .scripts import closes, cuts_a_frame, says, sends
from .server import Peer, Script, Server


def test_events_are_typed_and_unknown_ones_whole(rig: Rig) -> None:
    odd = {"type": "thing.new", "deep": {"list": [1, {"x": None}]}, "n": 1.5}
    events = collected_of(
        rig,
        closes(1000, "", {"type": "thing.started", "session": "s", "more": [1]}, delta("a"), odd),
    )
    started, one, unknown = events
    assert isinstance(started, Started)
    assert started.to_dict() == {"type": "thing.started", "session": "s", "more": [1]}
    assert isinstance(one, Delta)
    assert one.delta == "a"
    assert isinstance(unknown, UnknownComponent)
    assert unknown.to_dict() == odd


TOLERATED: list[Any] = [
    {"delta": "no type"},
    {"type": None, "delta": "x"},
    {"type": 3},
    {"type": ["thing.delta"]},
    {"type": {"a": 1}},
    {"type": ""},
    {},
    {"type": "thing.delta"},
    {"type": "thing.delta", "delta": None},
    {"type": "thing.delta", "delta": {"not": "text"}},
    {"type": "thing.started", "session": 3, "\u2028": "\ud7ff"},
    {"type": "thing.delta", "delta": "x" * 300_000},
    {"type": "thing.delta", "delta": "\u0000\u2028é😀"},
]


def test_odd_objects_are_kept(rig: Rig) -> None:
    events = collected_of(rig, closes(1000, "", *TOLERATED))
    assert [event.to_dict() for event in events] == TOLERATED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"nonsense",
        b"[1]",
        b"3",
        b"null",
        b'"text"',
        b'{"type": "thing.delta"',
        b"\xff\xfe",
        b'{"type": "\xc3"}',
    ],
)
def test_what_is_no_event(rig: Rig, data: bytes) -> None:
    """It is an error that shows what came; the connection lives, and nothing else is lost."""
    with Server(
        sends(
            frame(TEXT, data),
            frame(TEXT, json.dumps(delta("next")).encode()),
        )
    ) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                with pytest.raises(Exception) as caught:
                    await wait(connection.recv())
                from oai_core import OpenAIError

                assert isinstance(caught.value, OpenAIError), repr(caught.value)
                assert not connection.closed
                event = await wait(connection.recv())
                assert event.delta == "next"

        rig.run(main)


def test_binary_frames_and_raw_bytes(rig: Rig) -> None:
    script = sends(
        frame(BINARY, json.dumps(delta("in bytes")).encode()),
        frame(BINARY, b"\x00\xff"),
        frame(TEXT, "é".encode()),
        frame(TEXT, b"not json"),
    )
    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert (await wait(connection.recv())).delta == "in bytes"
                assert await wait(connection.recv_bytes()) == b"\x00\xff"
                assert await wait(connection.recv_bytes()) == "é".encode()
                assert await wait(connection.recv_bytes()) == b"not json"
                for data in (json.dumps(delta("p")), json.dumps(delta("p")).encode()):
                    assert connection.parse_event(data).delta == "p"

        rig.run(main)


def test_what_is_no_message_is_refused(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                wrong: Any = 3
                with pytest.raises(TypeError, match=r"^data: text or bytes are needed, not int"):
                    connection.parse_event(wrong)

        rig.run(main)


def test_unknown_events_are_sent(blocking: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(blocking, server) as connection:
                typed: Connection[Delta, Make] = connection
                typed.send(UnknownComponent(extra={"type": "thing.new"}))  # for checkers, too

        blocking.run(main)
        assert server.peer().heard() == {"type": "thing.new"}


def test_errors_of_receiving_come_alone(blocking: Rig) -> None:
    with Server(sends(frame(TEXT, b"[]"))) as server:

        async def main() -> None:
            async with connected(blocking, server) as connection:
                with pytest.raises(APIResponseValidationError) as caught:
                    await wait(connection.recv())
                assert caught.value.__context__ is None
                with pytest.raises(TimeoutError) as late:
                    await wait(connection.recv(timeout=0))
                assert late.value.__context__ is None

        blocking.run(main)


def test_fragments_are_joined(rig: Rig) -> None:
    data = json.dumps(delta("é" * 1000)).encode()
    pieces = [data[n : n + 3] for n in range(0, len(data), 3)]
    cut = [frame(TEXT, pieces[0], is_last=False), frame(PING, b"p")]
    cut += [frame(CONTINUATION, piece, is_last=False) for piece in pieces[1:]]
    cut += [frame(CONTINUATION, b"")]
    byte_by_byte = [
        bytes([byte]) for byte in fragments(TEXT, b'{"type":"thing', b'.delta","delta":"b"}')
    ]
    with Server(sends(*cut, *byte_by_byte)) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert (await wait(connection.recv())).delta == "é" * 1000
                assert (await wait(connection.recv())).delta == "b"
            assert (10, b"p") in server.peer().frames  # the ping was answered

        rig.run(main)


BREACHES = {
    "a continuation of nothing": (frame(CONTINUATION, b"x"), 1002),
    "text within text": (frame(TEXT, b"{", is_last=False) + frame(TEXT, b"{}"), 1002),
    "an opcode that there is not": (frame(3, b""), 1002),
    "a reserved bit": (frame(TEXT, b"{}", reserved=0x40), 1002),
    "a ping in pieces": (frame(PING, b"", is_last=False), 1002),
    "a ping that is too long": (frame(PING, b"x" * 126), 1002),
    "a closing of one byte": (frame(8, b"x"), 1002),
    "a code that there is not": (closing(999), 1002),
    "a code that is never sent": (closing(1006), 1002),
    "a reason that is no UTF-8": (frame(8, b"\x03\xe8\xff"), 1007),
    "a masked frame": (b"\x81\x82\x00\x00\x00\x00{}", 1002),
    "a length that is no length": (b"\x81\x7f" + b"\xff" * 8, None),
}


@pytest.mark.parametrize("name", BREACHES)
def test_breaches_of_the_protocol_close_the_connection(rig: Rig, name: str) -> None:
    data, code = BREACHES[name]
    good = frame(TEXT, json.dumps(delta("before")).encode())
    with Server(sends(good, data)) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert (await wait(connection.recv())).delta == "before"
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())
                assert connection.closed
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.send(make("late")))

        rig.run(main)
        peer = server.peer()
        assert peer.ended.wait(5)
        if code is not None:
            assert peer.close_frame is not None
            assert peer.close_frame[0] == code


def test_a_message_over_the_limit(rig: Rig) -> None:
    small, large = json.dumps(delta("x")).encode(), json.dumps(delta("x" * 2000)).encode()
    scripts: list[Script] = [
        sends(frame(TEXT, small), frame(TEXT, large)),
        sends(frame(TEXT, small), fragments(TEXT, large[:900], large[900:])),
        sends(frame(TEXT, small), b"\x81\x7f" + (1 << 40).to_bytes(8, "big")),
    ]
    with Server(*scripts) as server:

        async def main() -> None:
            for number in range(len(scripts)):
                options = {"max_size": 1000}
                async with connected(
                    rig, server, websocket_connection_options=options
                ) as connection:
                    assert (await wait(connection.recv())).delta == "x"
                    with pytest.raises(WebSocketConnectionClosedError):
                        await wait(connection.recv())
                peer = server.peer(number)
                assert await rig.off(peer.ended.wait, 5)
                assert peer.close_frame is not None
                assert peer.close_frame[0] == 1009

        rig.run(main)


def test_large_messages_pass(rig: Rig) -> None:
    """The limit of the library, 1 MiB, is less than an event with audio or an image may have."""
    with Server(closes(1000, "", delta("x" * 3_000_000))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert len((await wait(connection.recv())).delta) == 3_000_000

        rig.run(main)


def test_half_a_frame_is_no_event(rig: Rig) -> None:
    with Server(cuts_a_frame) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await collected(connection)
                assert caught.value.code == 1006
                assert connection.close_code == 1006

        rig.run(main)


def test_what_arrived_before_the_end_is_handed_out(rig: Rig) -> None:
    many = [delta(n) for n in range(200)]

    def script(peer: Peer) -> None:
        peer.accept()
        peer.raw(
            b"".join(frame(TEXT, json.dumps(one).encode()) for one in many) + closing(1011, "x")
        )
        peer.linger()

    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await rig.pause(0.05)
                found = [(await wait(connection.recv())).delta for _ in range(200)]
                assert found == list(range(200))
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert (caught.value.code, caught.value.reason) == (1011, "x")

        rig.run(main)


def test_an_error_is_an_event(rig: Rig) -> None:
    body = {"type": "error", "error": {"message": "no", "code": "c"}}
    started, failed, after = collected_of(
        rig, closes(1000, "", {"type": "thing.started"}, body, delta("on"))
    )
    assert isinstance(started, Started)
    assert isinstance(failed, Failed)
    assert failed.to_dict() == body
    assert after.delta == "on"


def test_messages_in_the_same_packet_as_the_handshake(rig: Rig) -> None:
    """Nothing of what follows the head of the answer is lost."""

    def script(peer: Peer) -> None:
        send, held = peer.raw, list[bytes]()
        peer.raw = held.append  # type: ignore[method-assign,assignment]
        peer.accept()
        peer.text(delta("at once"))
        peer.raw = send  # type: ignore[method-assign]
        peer.raw(b"".join(held))
        peer.linger()

    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert (await wait(connection.recv())).delta == "at once"

        rig.run(main)


def test_a_farewell_in_the_same_packet(rig: Rig) -> None:
    """It is answered at once, not when something else comes."""

    def script(peer: Peer) -> None:
        send, held = peer.raw, list[bytes]()
        peer.raw = held.append  # type: ignore[method-assign,assignment]
        peer.accept()
        peer.ping(b"first")
        peer.text(delta("bye"))
        peer.close(1000, "over")
        peer.raw = send  # type: ignore[method-assign]
        peer.raw(b"".join(held))
        peer.linger()

    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert (await wait(connection.recv())).delta == "bye"
                peer = server.peer()
                await rig.until(lambda: peer.close_frame)
                assert peer.frames[0] == (10, b"first")
                assert await collected(connection) == []
                assert connection.close_reason == "over"

        rig.run(main)


def test_pings_are_answered_while_nobody_receives(rig: Rig) -> None:
    with Server(says(delta("x"))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                peer = server.peer()
                peer.ping(b"alive?")
                if rig.driver == "blocking":
                    await wait(connection.recv())
                await rig.until(lambda: (10, b"alive?") in peer.frames)

        rig.run(main)


def test_a_silent_server_is_noticed(rig: Rig) -> None:
    """Pings of the client that nobody answers end the connection."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.release.wait(5)

    with Server(script) as server:

        async def main() -> None:
            options = {"ping_interval": 0.02, "ping_timeout": 0.03, "close_timeout": 0.05}
            async with connected(rig, server, websocket_connection_options=options) as connection:
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())

        rig.run(main)


def test_compression_is_understood_where_it_is_asked_for(rig: Rig) -> None:
    from websockets.sync.server import serve

    def handler(connection: Any) -> None:
        connection.send(json.dumps(delta("x" * 5000)))
        connection.send(connection.recv(5))

    import threading

    with serve(handler, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        port = server.socket.getsockname()[1]

        async def main() -> None:
            from .api import manager
            from .rig import entered

            for compression in ("deflate", None):
                client = rig.client(f"http://127.0.0.1:{port}/v1")
                options = {"compression": compression}
                made = manager(rig, client, websocket_connection_options=options)
                async with entered(made) as connection:
                    wanted = connection.handshake.headers.get("sec-websocket-extensions")
                    assert (wanted is not None) == (compression is not None)
                    assert (await wait(connection.recv())).delta == "x" * 5000
                    await wait(connection.send(make("y" * 5000)))
                    assert (await wait(connection.recv())).to_dict() == make("y" * 5000)

        rig.run(main)
        server.shutdown()
        thread.join(5)
