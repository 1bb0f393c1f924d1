from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from oai_core.sockets.base import SocketClosed
from oai_core.wire import WireRequest
from oai_emulator import Emulator
from oai_emulator.sockets import player
from oai_emulator.transports import AsyncEmulatorClient, EmulatorClient
from packages.emulator.tests.sockets.lines import KEY, PATIENCE

CREATE = '{"type": "response.create", "model": "m", "input": "Say one two three"}'
MANY = 20
BAD = "{"  # an error event each
REQUEST = WireRequest("GET", "ws://emulator/v1/responses", KEY, timeout=PATIENCE, socket={})
both = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def open_socket(**options: Any) -> Any:
    return EmulatorClient(Emulator(**options).app).open_socket(REQUEST).socket


async def open_async(**options: Any) -> Any:
    return (await AsyncEmulatorClient(Emulator(**options).app).open_socket(REQUEST)).socket


def later(function: Callable[[], object]) -> threading.Thread:
    thread = threading.Timer(0.02, function)
    thread.daemon = True
    thread.start()
    return thread


def test_nothing_comes_in_time() -> None:
    socket = open_socket()
    for timeout in (0, 0.01):
        with pytest.raises(TimeoutError, match="No event"):
            socket.recv(timeout)
    socket.send(CREATE)
    assert b"response.created" in socket.recv(0)


def test_a_timeout_loses_nothing() -> None:
    socket = open_socket(event_delay=0.02)
    socket.send(CREATE.encode())
    heard: list[bytes] = []
    while not heard or b'"response.completed"' not in heard[-1]:
        try:
            heard.append(socket.recv(0.003))
        except TimeoutError:
            continue
    assert len(heard) == 11


def test_another_thread_sends() -> None:
    socket = open_socket()
    thread = later(lambda: socket.send(CREATE))
    assert b"response.created" in socket.recv(PATIENCE)
    thread.join(PATIENCE)


def test_another_thread_closes() -> None:
    socket = open_socket()
    later(lambda: socket.close(1001, "enough"))
    with pytest.raises(SocketClosed) as caught:
        socket.recv(PATIENCE)
    assert (caught.value.code, caught.value.reason) == (1001, "enough")
    with pytest.raises(SocketClosed):
        socket.send(CREATE)
    socket.close()
    with pytest.raises(SocketClosed) as caught:
        socket.recv(0)
    assert caught.value.code == 1001


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a socket be full with `MANY` errors."""
    socket = open_socket()
    socket.send(BAD)
    monkeypatch.setattr(player, "LIMIT", MANY * len(socket.recv(PATIENCE)))
    socket.close()


@pytest.mark.usefixtures("narrow")
def test_a_sender_waits_for_the_reader() -> None:
    socket = open_socket()
    for _ in range(MANY):
        socket.send(BAD)
    sent = threading.Event()

    def send() -> None:
        socket.send(BAD)
        sent.set()

    thread = threading.Thread(target=send, daemon=True)
    thread.start()
    assert not sent.wait(0.03)
    socket.recv(PATIENCE)
    assert sent.wait(PATIENCE)
    for _ in range(MANY):
        socket.recv(PATIENCE)
    with pytest.raises(TimeoutError):
        socket.recv(0)


def test_a_send_after_the_end() -> None:
    socket = open_socket(faults=["fault=close;after=1;code=1012;reason=later"])
    socket.send(CREATE)
    socket.recv(0)
    with pytest.raises(SocketClosed) as caught:
        socket.send(CREATE)
    assert (caught.value.code, caught.value.reason) == (1012, "later")


@pytest.mark.usefixtures("narrow")
def test_a_close_frees_a_sender() -> None:
    socket = open_socket()
    for _ in range(MANY):
        socket.send(BAD)
    later(socket.close)
    with pytest.raises(SocketClosed):
        socket.send(BAD)


def test_many_threads() -> None:
    emulator = Emulator()
    failures: list[BaseException] = []

    def talk() -> None:
        try:
            socket = EmulatorClient(emulator.app).open_socket(REQUEST).socket
            assert socket is not None
            for _ in range(5):
                socket.send(CREATE)
                while b'"type":"response.completed"' not in socket.recv(PATIENCE):
                    pass
            socket.close()
        except BaseException as error:  # noqa: BLE001 - told below
            failures.append(error)

    threads = [threading.Thread(target=talk, daemon=True) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert not failures
    assert not any(thread.is_alive() for thread in threads)


def test_a_reply_goes_on_only_as_it_is_read() -> None:
    socket = open_socket()
    socket.send(CREATE)
    for _ in range(3):
        socket.recv(0)
        assert not socket._player._outbox


def test_a_closed_socket_leaves_nothing() -> None:
    gc.collect()
    gc.disable()
    try:
        socket = open_socket(event_delay=60)
        socket.send(CREATE)
        socket.recv(0)
        player = weakref.ref(socket._player)
        socket.close()
        del socket
        assert player() is None
    finally:
        gc.enable()


@both
def test_async_sockets(backend: str) -> None:
    async def main() -> None:
        socket = await open_async(event_delay=0.001)
        await socket.send(CREATE)
        heard = [await socket.recv()]
        while b'"response.completed"' not in heard[-1]:
            heard.append(await socket.recv())
        assert len(heard) == 11
        await socket.close(1000, "done")
        for use in (socket.recv, lambda: socket.send(CREATE)):
            with pytest.raises(SocketClosed, match="done"):
                await use()
        await socket.close()

    limited(main, backend)


@both
def test_a_cancelled_recv_loses_nothing(backend: str) -> None:
    async def main() -> None:
        socket = await open_async(event_delay=0.004)
        await socket.send(CREATE)
        heard: list[bytes] = []
        while not heard or b'"response.completed"' not in heard[-1]:
            with anyio.move_on_after(0.001):
                heard.append(await socket.recv())
        assert len(heard) == 11

    limited(main, backend)


@both
def test_another_task_sends_or_closes(backend: str) -> None:
    async def main() -> None:
        socket = await open_async()
        async with anyio.create_task_group() as tasks:

            async def send() -> None:
                await anyio.sleep(0.01)
                await socket.send(CREATE)

            async def close() -> None:
                await anyio.sleep(0.01)
                await socket.close(1001)

            tasks.start_soon(send)
            for _ in range(11):
                await socket.recv()
            tasks.start_soon(close)
            with pytest.raises(SocketClosed):
                await socket.recv()

    limited(main, backend)


@both
@pytest.mark.usefixtures("narrow")
def test_a_sending_task_waits_for_the_reader(backend: str) -> None:
    async def main() -> None:
        socket = await open_async()
        for _ in range(MANY):
            await socket.send(BAD)
        with anyio.move_on_after(0.02) as scope:
            await socket.send(BAD)
        assert scope.cancelled_caught
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(socket.send, BAD)
            for _ in range(MANY + 1):
                await socket.recv()

    limited(main, backend)


@both
def test_two_that_read_do_not_keep_each_other_awake(backend: str) -> None:
    async def main() -> None:
        socket = await open_async()
        pulls = 0
        pull = socket._player.pull

        def counted() -> Any:
            nonlocal pulls
            pulls += 1
            return pull()

        socket._player.pull = counted
        with anyio.move_on_after(0.02):
            async with anyio.create_task_group() as tasks:
                for _ in range(2):
                    tasks.start_soon(socket.recv)
        assert pulls == 2

    limited(main, backend)


def limited(main: Any, backend: str) -> None:
    async def within() -> None:
        with anyio.fail_after(PATIENCE):
            await main()

    anyio.run(within, backend=backend)
