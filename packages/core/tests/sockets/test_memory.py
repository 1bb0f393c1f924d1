"""What connections leave behind: nothing."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from oai_core import OpenAIError, WebSocketConnectionClosedError

from .api import FAST, connected, delta, make, manager
from .rig import Rig, collected, entered, wait
from .scripts import closes, refuses, says
from .server import Peer, Server


def files() -> int:
    place = Path("/proc/self/fd")
    return len(list(place.iterdir())) if place.is_dir() else 0


OURS = ("oai_core.", "packages.core.", "websockets.", "httpx.", "httpcore.")


@contextmanager
def garbage() -> Iterator[list[str]]:
    """What would have needed the collector: types of our code, and of what it uses."""
    found: list[str] = []
    gc.collect()
    gc.freeze()  # what is there already need not be looked at
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        yield found
        gc.collect()
        for one in gc.garbage:
            kind = f"{type(one).__module__}.{type(one).__qualname__}"
            if isinstance(one, FrameType):
                found.append(one.f_code.co_qualname)
            elif kind.startswith(OURS):
                found.append(kind)
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
        gc.unfreeze()


@pytest.mark.parametrize("way", ["closed", "by the server", "broken", "raises", "again"])
def test_a_connection_leaves_no_cycle(rig: Rig, way: str) -> None:
    script = {
        "by the server": closes(1000, "", delta(1)),
        "broken": closes(1006, "", delta(1)),
        "again": closes(1012, "", delta(1)),
    }.get(way, says(delta(1)))
    with Server(script) as server:

        async def main() -> list[str]:
            client = rig.client(server.url)

            async def one() -> None:
                try:
                    options = {**FAST, "max_retries": 1} if way == "again" else {}
                    async with entered(manager(rig, client, **options)) as connection:
                        connection.on("thing.delta", len)
                        await wait(connection.recv())
                        await wait(connection.send(make("a")))
                        if way == "raises":
                            raise LookupError("mine")
                        if way in ("by the server", "broken"):
                            await collected(connection)
                        if way == "again":
                            await wait(connection.recv())
                            await wait(connection.recv())
                except (LookupError, WebSocketConnectionClosedError):
                    pass

            await one()
            await rig.pause()
            with garbage() as found:
                for _ in range(3):
                    await one()
                await rig.pause()
            return found

        assert rig.run(main) == []


def test_events_leave_nothing(rig: Rig) -> None:
    with Server(says(*[delta(n) for n in range(200)])) as server:

        async def main() -> list[str]:
            async with connected(rig, server) as connection:
                await wait(connection.recv())
                with garbage() as found:
                    for _ in range(199):
                        await wait(connection.recv())
                        await wait(connection.send(make("x")))
                return found

        assert rig.run(main) == []


def test_a_dropped_connection_is_freed(rig: Rig) -> None:
    """Closed, it goes with its last reference."""
    with Server(says(delta(1))) as server:

        async def main() -> Any:
            gc.collect()
            gc.disable()
            try:
                async with connected(rig, server) as connection:
                    await wait(connection.recv())
                found = weakref.ref(connection)
                del connection
                await rig.pause(0.02)
                return found()
            finally:
                gc.enable()

        assert rig.run(main) is None


def test_no_file_and_no_thread_is_left(rig: Rig) -> None:
    with Server(says(delta(1)), says(delta(1)), closes(1006), refuses("500 Oh")) as server:

        async def one() -> None:
            try:
                async with connected(rig, server) as connection:
                    await wait(connection.recv())
            except OpenAIError:
                pass

        async def main() -> None:
            await one()
            threads = threading.active_count()
            before = files()
            for _ in range(6):
                await one()
            await rig.until(lambda: files() <= before + 1)
            await rig.until(lambda: threading.active_count() <= threads)

        rig.run(main)


def test_no_task_is_left() -> None:
    rig = Rig("asyncio")
    with Server(says(delta(1)), closes(1012), closes(1006)) as server:

        async def main() -> None:
            before = len(asyncio.all_tasks())
            for _ in range(3):
                try:
                    async with connected(rig, server, **FAST, max_retries=2) as connection:
                        await connection.recv()
                except OpenAIError:
                    pass
                assert len(asyncio.all_tasks()) == before

        rig.run(main)


def test_a_connection_that_nobody_closes(rig: Rig) -> None:
    """The end of the loop, or of the last reference, ends it; it keeps no program from ending."""
    with Server(says(delta(1))) as server:

        async def main() -> None:
            client = rig.client(server.url)
            connection = await wait(manager(rig, client).enter())
            await wait(connection.recv())

        rig.run(main)
        gc.collect()
        if not rig.blocking:
            assert server.peer().ended.wait(2)


def program(code: str, *args: str) -> tuple[str, int, str]:
    """Run a program in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, *args],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
        cwd=Path(__file__).parents[4],
    )
    return done.stdout, done.returncode, done.stderr


OPENED = """
import os, sys
from oai_core import WebSocketConnectionClosedError
from packages.core.tests.sockets.api import manager
from packages.core.tests.sockets.rig import Rig
rig = Rig("blocking")
connection = manager(rig, rig.client(sys.argv[1])).enter()
print(connection.recv().delta, flush=True)
"""


def test_a_program_ends_with_an_open_connection() -> None:
    """No thread of ours keeps the interpreter alive."""
    with Server(says(delta("seen"))) as server:
        shown, code, trouble = program(OPENED, server.url)
    assert (shown, code) == ("seen\n", 0), trouble


FORKED = """
child = os.fork()
if child == 0:
    for use in (connection.recv, lambda: connection.send({"type": "of the child"})):
        try:
            use()
        except WebSocketConnectionClosedError as error:
            print(error.code, flush=True)
    connection.close()
    del connection
    os._exit(0)
os.waitpid(child, 0)
connection.send({"type": "of the parent"})
print(connection.recv(timeout=5).delta)
connection.close()
"""


def test_a_forked_child_leaves_the_connection_alone() -> None:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.text(delta("first"))
        linger = threading.Thread(target=peer.linger, daemon=True)
        linger.start()
        peer.heard()
        peer.text(delta("second"))
        linger.join(5)

    with Server(script) as server:
        shown, code, trouble = program(OPENED + FORKED, server.url)
        assert (shown.split(), code) == (["first", "1006", "1006", "second"], 0), trouble
        assert server.peer().ended.wait(5)
        assert server.peer().sent() == [b'{"type":"of the parent"}']
        assert server.peer().close_frame == (1000, "")


SENDING = """
import threading, time
from oai_core.sockets import blocking_connection
blocking_connection._LONGEST_SEND = 0.05

def send():
    while not connection.closed:
        connection.send_raw("x" * 1_000_000)

threading.Thread(target=send, daemon=True).start()
time.sleep(0.2)
child = os.fork()
if child == 0:
    connection.close()
    print("closed", flush=True)
    os._exit(0)
os.waitpid(child, 0)
os._exit(0)
"""


def test_a_forked_child_closes_while_its_parent_sends() -> None:
    """The thread that holds the lock of sending does not exist there."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.text(delta("first"))
        peer.release.wait(5)

    with Server(script) as server:
        shown, code, trouble = program(OPENED + SENDING, server.url)
    assert (shown, code) == ("first\nclosed\n", 0), trouble
