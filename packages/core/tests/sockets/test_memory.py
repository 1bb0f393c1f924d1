"""What connections leave behind: nothing."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import weakref
from typing import Any

import pytest

from oai_core import AuthenticationError, OpenAIError, WebSocketConnectionClosedError

from .api import FAST, connected, delta, make, manager
from .rig import Rig, collected, entered, wait
from .scripts import closes, error_body, refuses, says
from .server import Server


def files() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


async def grown(rig: Rig, one: Any, turns: int = 30) -> int:
    """Objects that some turns leave, with the collector off."""
    for _ in range(5):
        await one()
    await rig.pause(0.02)
    gc.collect()
    gc.disable()
    try:
        before = len(gc.get_objects())
        for _ in range(turns):
            await one()
        await rig.pause(0.02)
        return len(gc.get_objects()) - before
    finally:
        gc.enable()


@pytest.mark.parametrize("way", ["closed", "by the server", "broken", "refused", "raises", "again"])
def test_a_connection_leaves_no_cycle(rig: Rig, way: str) -> None:
    """Beside some slack for what the libraries keep: a cycle would leave ten and more a turn."""
    script = {
        "by the server": closes(1000, "", delta(1)),
        "broken": closes(1006, "", delta(1)),
        "refused": refuses("401 No", error_body()),
        "again": closes(1012, "", delta(1)),
    }.get(way, says(delta(1)))
    turns = 30
    with Server(script) as server:

        async def main() -> int:
            client = rig.client(server.url)

            async def one() -> None:
                try:
                    options = {**FAST, "max_retries": 1} if way == "again" else {}
                    async with entered(manager(rig, client, **options)) as connection:
                        connection.on("thing.delta", lambda event: None)
                        await wait(connection.recv())
                        await wait(connection.send(make("a")))
                        if way == "raises":
                            raise LookupError("mine")
                        if way in ("by the server", "broken"):
                            await collected(connection)
                        if way == "again":
                            await wait(connection.recv())
                except (LookupError, WebSocketConnectionClosedError, AuthenticationError):
                    pass
                server.peers.clear()

            return await grown(rig, one, turns)

        # The server's own threads and files come and go.
        assert rig.run(main) < 8 * turns


def test_events_leave_nothing(rig: Rig) -> None:
    many = [delta(n) for n in range(500)]
    with Server(says(*many, *many)) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                for _ in range(500):
                    await wait(connection.recv())
                gc.collect()
                gc.disable()
                try:
                    before = len(gc.get_objects())
                    for _ in range(500):
                        await wait(connection.recv())
                        await wait(connection.send(make("x")))
                    assert len(gc.get_objects()) - before < 150
                finally:
                    gc.enable()

        rig.run(main)


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


def test_a_program_ends_with_an_open_connection() -> None:
    """No thread of ours keeps the interpreter alive."""
    import subprocess
    import sys

    program = """
from packages.core.tests.sockets.api import manager
from packages.core.tests.sockets.rig import Rig
import sys
rig = Rig("blocking")
connection = manager(rig, rig.client(sys.argv[1])).enter()
print(connection.recv().delta)
"""
    with Server(says(delta("seen"))) as server:
        done = subprocess.run(
            [sys.executable, "-c", program, server.url],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    assert (done.stdout, done.returncode) == ("seen\n", 0), done.stderr
