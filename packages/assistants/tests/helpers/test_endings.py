"""How streams with handlers end: errors, early exits, and what is called then."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_assistants.helpers.handlers import AsyncAssistantEventHandler
from oai_core import APIError, StreamError
from packages.assistants.tests.running import HELLO, Rig, alist, each, recording, run
from tests.scripted import Body

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def test_an_error_event(rig: Rig) -> None:
    with pytest.raises(APIError, match="Sorry"):
        rig.read(*HELLO[:6], ("error", {"message": "Sorry.", "code": "busy"}))
    assert rig.calls[-2:] == [("on_exception", "APIError"), ("on_end",)]
    assert not rig.of("on_text_done")


BROKEN = [("on_exception", "StreamError"), ("on_end",)]


def broken(error: Exception) -> httpx.Response:
    class Broken(Body):
        def __iter__(self) -> Any:
            yield b'event: thread.run.created\ndata: {"id": "run_1"}\n\n'
            raise error

        def __aiter__(self) -> Any:
            self._steps = iter(self)
            return self

        async def __anext__(self) -> bytes:
            found: bytes = next(self._steps)
            return found

    return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Broken(b""))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            httpx.ReadTimeout("slow"),
            [("on_timeout",), ("on_exception", "StreamError"), ("on_end",)],
        ),
        (httpx.ReadError("gone"), [("on_exception", "StreamError"), ("on_end",)]),
    ],
)
def test_a_stream_that_breaks(rig: Rig, error: Exception, told: Any) -> None:
    rig.server.reply(broken(error))
    with pytest.raises(StreamError):
        rig(each)
    assert rig.calls == told


class Oops(Exception):
    """Raised by handlers."""


def failing(rig: Rig, name: str) -> Any:
    """A handler one method of which raises."""

    def fail(self: Any, *_: Any) -> None:
        raise Oops(name)

    async def afail(self: Any, *_: Any) -> None:
        raise Oops(name)

    method = afail if rig.base is AsyncAssistantEventHandler else fail
    return type("Failing", (recording(rig.base),), {name: method})()


@pytest.mark.parametrize("name", ["on_event", "on_text_delta", "on_message_done", "on_text_done"])
def test_what_a_method_raises_reaches_the_loop(rig: Rig, name: str) -> None:
    rig.handler = failing(rig, name)
    rig.server.stream(*HELLO)
    ends: list[Any] = []

    def use(handler: Any) -> Any:
        if rig.server.backend is None:
            with pytest.raises(Oops):
                list(handler)
            ends.append(list(handler))
            return None

        async def read() -> None:
            with pytest.raises(Oops):
                await alist(handler)
            ends.append(await alist(handler))

        return read()

    rig(use)
    assert ends == [[]]
    assert rig.calls[-2:] == [("on_exception", "Oops"), ("on_end",)]
    assert len(rig.of("on_end")) == 1


def test_a_failing_on_exception(rig: Rig) -> None:
    rig.handler = failing(rig, "on_exception")
    with pytest.raises(Oops):
        rig.read(run("created"), ("error", {"message": "Sorry."}))
    assert rig.calls == [("on_end",)]


def test_what_ends_loops_does_not_end_this_one(rig: Rig) -> None:
    error = StopIteration if rig.server.backend is None else StopAsyncIteration

    def fail(self: Any, *_: Any) -> None:
        raise error

    rig.handler = type("Failing", (recording(rig.base),), {"on_event": fail})()
    with pytest.raises(RuntimeError, match=f"raised {error.__name__}"):
        rig.read(*HELLO)
    assert rig.calls == [("on_exception", error.__name__), ("on_end",)]


def test_a_failing_on_end(rig: Rig) -> None:
    rig.handler = failing(rig, "on_end")
    with pytest.raises(Oops):
        rig.read(*HELLO)


def test_leaving_early(rig: Rig) -> None:
    rig.server.stream(*HELLO)

    def use(handler: Any) -> Any:
        if rig.server.backend is None:
            return next(handler)
        return anext(handler)

    assert rig(use).event == "thread.created"
    assert rig.calls == [("on_end",)]
    with pytest.raises(RuntimeError, match="had its stream already"):
        rig(each)
