from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any

import attrs
import pytest

from oai_core import (
    APIConnectionError,
    InternalServerError,
    Operation,
    PluginError,
    RateLimitError,
    Sleep,
    WireRequest,
    WireResponse,
    hookimpl,
    per_attempt,
)
from oai_core.call import Call
from oai_core.effects import Flow
from oai_core.headers import Headers
from oai_core.hooks import Middleware, SendOn
from packages.core.tests.support import GET, MAKE, Reply, Rig, Thing, events, failure

MakeRig = Callable[..., Rig]
TRACE = "x-trace"


@attrs.define(eq=False)
class Around:
    """A plugin that is one middleware."""

    middleware: Any
    name: str | None = None

    @hookimpl
    def oai_middleware(self) -> Any:
        return self.middleware


@attrs.define(eq=False)
class Tag:
    """Adds its name to a header on the way out, and to another on the way back."""

    tag: str
    log: list[str] = attrs.field(factory=list[str])

    @hookimpl
    def oai_middleware(self, operation: Operation) -> Middleware:
        self.log.append(operation.id)

        def middleware(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
            before = request.headers.get(TRACE, "")
            request.headers = {**request.headers, TRACE: before + self.tag}
            response = yield from send(request)
            seen = response.headers.get(TRACE, "")
            response.headers = Headers({**response.headers, TRACE: seen + self.tag})
            return response

        return middleware


class First(Tag):
    @hookimpl(tryfirst=True)
    def oai_middleware(self, operation: Operation) -> Middleware:
        return super().oai_middleware(operation)


class Last(Tag):
    @hookimpl(trylast=True)
    def oai_middleware(self, operation: Operation) -> Middleware:
        return super().oai_middleware(operation)


def test_both_edits_survive_the_last_registered_is_outermost(rig: MakeRig) -> None:
    client = rig(Tag("a"), Tag("b"))
    response = client.run(client.things.with_raw_response.make, name="n")
    assert client.sent[0].headers[TRACE] == "ba"
    assert response.headers[TRACE] == "ab"
    assert response.parse() == Thing(id="thing_1")


def test_tryfirst_is_outermost_and_trylast_innermost(rig: MakeRig) -> None:
    client = rig(First("f"), Tag("a"), Last("l"), Tag("b"))
    client.make()
    assert client.sent[0].headers[TRACE] == "fbal"


def test_it_is_asked_once_for_each_operation(rig: MakeRig) -> None:
    tag = Tag("a")
    client = rig(tag)
    for _ in range(3):
        client.make()
    client.run(client.things.get, "thing_1")
    assert tag.log == [MAKE.id, GET.id]


def test_none_leaves_an_operation_alone(rig: MakeRig) -> None:
    client = rig(Around(None))
    assert client.make() == Thing(id="thing_1")


def test_a_wrapper_sees_the_middleware_of_all_others(rig: MakeRig) -> None:
    class Reverse:
        @hookimpl(wrapper=True)
        def oai_middleware(self) -> Generator[None, Any, Any]:
            layers: Any = yield
            return layers[::-1]

    client = rig(Tag("a"), Reverse(), Tag("b"))
    client.make()
    assert client.sent[0].headers[TRACE] == "ab"


def test_it_runs_once_around_all_attempts(rig: MakeRig) -> None:
    client = rig(Tag("a"), replies=[failure(), failure()])
    client.make()
    assert [request.headers[TRACE] for request in client.sent] == ["a", "a", "a"]


def test_per_attempt_runs_around_each(rig: MakeRig) -> None:
    seen: list[int] = []

    @per_attempt
    def middleware(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        response = yield from send(request)
        seen.append(response.status)  # a failed attempt is a response here, no exception yet
        return response

    client = rig(Around(middleware), replies=[failure(503), failure(429)])
    client.make()
    assert seen == [503, 429, 200]


def test_per_attempt_is_inside_of_the_others(rig: MakeRig) -> None:
    order: list[str] = []

    def outer(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        order.append("call")
        return (yield from send(request))

    @per_attempt
    def inner(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        order.append("attempt")
        return (yield from send(request))

    client = rig(Around(outer), Around(inner), replies=[failure()])
    client.make()
    assert order == ["call", "attempt", "attempt"]


def test_a_cache_answers_without_sending(rig: MakeRig) -> None:
    kept: dict[Any, WireResponse] = {}

    def cache(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        key = (request.method, request.url, request.content)
        if key not in kept:
            kept[key] = yield from send(request)
        return kept[key]

    client = rig(Around(cache))
    assert client.make(name="a") == client.make(name="a")
    client.make(name="b")
    assert len(client.sent) == 2


def test_an_answer_may_be_made_up(rig: MakeRig) -> None:
    def middleware(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        yield from ()
        return WireResponse(200, Headers({}), request, b'{"id": "mine"}')

    client = rig(Around(middleware))
    assert client.make() == Thing(id="mine")
    assert client.sent == []


def test_it_may_send_twice(rig: MakeRig) -> None:
    def fall_back(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        spare = attrs.evolve(request, url=request.url.replace("api.openai.com", "spare.test"))
        try:
            return (yield from send(request))
        except InternalServerError:
            return (yield from send(spare))

    client = rig(Around(fall_back), replies=[failure(500)], max_retries=0)
    assert client.make() == Thing(id="thing_1")
    assert [request.url for request in client.sent] == [
        "https://api.openai.com/v1/things",
        "https://spare.test/v1/things",
    ]


def test_it_may_wait(rig: MakeRig) -> None:
    waited: list[float] = []

    def middleware(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        start = time.perf_counter()
        yield Sleep(0.02)
        waited.append(time.perf_counter() - start)
        return (yield from send(request))

    client = rig(Around(middleware))
    client.make()
    assert waited[0] >= 0.019


def test_it_sees_the_call(rig: MakeRig) -> None:
    calls: list[Call] = []

    def middleware(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        calls.append(call)
        return (yield from send(request))

    client = rig(Around(middleware), replies=[failure()])
    client.make(name="n", timeout=3)
    assert calls[0].operation is MAKE
    assert calls[0].params == {"name": "n"}
    assert calls[0].config is client.client.config
    assert calls[0].retries == 1
    assert "name" not in repr(calls[0])


def test_a_stream_passes_through(rig: MakeRig) -> None:
    client = rig(Tag("a"), Tag("b"), replies=[events("x", "y")])
    assert client.stream(name="n") == ["x", "y"]
    assert client.sent[0].headers[TRACE] == "ba"


def test_errors_from_below_pass_unchanged(rig: MakeRig) -> None:
    own = RuntimeError("of the transport")
    client = rig(Tag("a"), Tag("b"), replies=[Reply(error=own)])
    with pytest.raises(RuntimeError) as caught:
        client.make()
    assert caught.value is own
    client = rig(Tag("a"), replies=[failure(429)], max_retries=0)
    with pytest.raises(RateLimitError):
        client.make()
    client = rig(Tag("a"), replies=[Reply(error=APIConnectionError())], max_retries=0)
    with pytest.raises(APIConnectionError):
        client.make()


@pytest.mark.parametrize("after", [False, True])
def test_its_own_fault_names_the_plugin(rig: MakeRig, after: bool) -> None:
    def middleware(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        if after:
            yield from send(request)
        raise KeyError("lost")

    client = rig(Tag("a"), Around(middleware, "broken"), Tag("b"))
    with pytest.raises(PluginError, match="'broken' failed in oai_middleware: KeyError") as caught:
        client.make()
    assert (caught.value.plugin, caught.value.hook) == ("broken", "oai_middleware")
    assert isinstance(caught.value.__cause__, KeyError)


def test_a_missing_return_names_the_plugin(rig: MakeRig) -> None:
    def middleware(call: Call, request: WireRequest, send: SendOn) -> Any:
        yield from send(request)

    client = rig(Around(middleware, "forgetful"))
    with pytest.raises(PluginError, match=r"'forgetful' .* NoneType, not a WireResponse"):
        client.make()
    client = rig(Around(per_attempt(middleware), "forgetful"))
    with pytest.raises(PluginError, match=r"'forgetful' .* NoneType, not a WireResponse"):
        client.make()


def test_async_middleware_is_refused(rig: MakeRig) -> None:
    async def middleware(call: Call, request: WireRequest, send: SendOn) -> Any: ...

    client = rig(Around(middleware, "async"))
    with pytest.raises(PluginError, match=r"'async' in oai_middleware: .* not an async one"):
        client.make()


def test_what_is_no_function_is_refused(rig: MakeRig) -> None:
    client = rig(Around(3, "three"))
    with pytest.raises(PluginError, match="'three' in oai_middleware: returned int"):
        client.make()
