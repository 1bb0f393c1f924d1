from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import attrs
import pytest

from oai_core import (
    APIConnectionError,
    InternalServerError,
    OpenAIError,
    Operation,
    PluginError,
    StreamError,
    WireRequest,
    WireResponse,
    hookimpl,
)
from oai_core.call import Call
from packages.core.tests.support import MAKE, Reply, Rig, Thing, ThingEvent, events, failure

MakeRig = Callable[..., Rig]
OBSERVERS = (
    "oai_before_call",
    "oai_before_send",
    "oai_after_receive",
    "oai_before_retry",
    "oai_stream_event",
    "oai_after_call",
)


@attrs.define(eq=False)
class Watch:
    """Writes down every observer's call."""

    log: list[tuple[Any, ...]]
    tag: str = "watch"

    def _add(self, *what: Any) -> None:
        self.log.append((self.tag, *what))

    @hookimpl
    def oai_before_call(self, call: Call) -> None:
        call.state[self.tag] = len(self.log)
        self._add("before_call", call.operation.id, dict(call.params))

    @hookimpl
    def oai_before_send(self, call: Call, request: WireRequest, attempt: int) -> None:
        self._add("before_send", request.method, attempt, call.retries)

    @hookimpl
    def oai_after_receive(
        self, call: Call, request: WireRequest, response: WireResponse, attempt: int
    ) -> None:
        assert response.request is request
        self._add("after_receive", response.status, attempt)

    @hookimpl
    def oai_before_retry(
        self, call: Call, operation: Operation, attempt: int, delay: float, reason: str
    ) -> None:
        assert call.operation is operation
        self._add("before_retry", operation.id, attempt, delay, reason)

    @hookimpl
    def oai_stream_event(self, call: Call, event: Any) -> None:
        self._add("stream_event", event)

    @hookimpl
    def oai_after_call(
        self,
        call: Call,
        response: WireResponse | None,
        error: BaseException | None,
        elapsed: float,
    ) -> None:
        assert 0 <= elapsed < 30
        assert self.tag in call.state
        status = response.status if response is not None else None
        self._add("after_call", status, type(error).__name__)


def test_a_call_from_beginning_to_end(rig: MakeRig) -> None:
    watch = Watch([])
    client = rig(watch, replies=[failure(503)])
    client.make(name="n", timeout=9)
    assert [entry[1:] for entry in watch.log] == [
        ("before_call", MAKE.id, {"name": "n"}),
        ("before_send", "POST", 0, 0),
        ("after_receive", 503, 0),
        ("before_retry", MAKE.id, 0, 0.001, "status 503"),
        ("before_send", "POST", 1, 1),
        ("after_receive", 200, 1),
        ("after_call", 200, "NoneType"),
    ]


def test_a_call_without_answer(rig: MakeRig) -> None:
    watch = Watch([])
    client = rig(watch, replies=[Reply(error=APIConnectionError())], max_retries=0)
    with pytest.raises(APIConnectionError):
        client.make()
    assert [entry[1] for entry in watch.log] == ["before_call", "before_send", "after_call"]
    assert watch.log[-1][2:] == (None, "APIConnectionError")


def test_a_call_that_the_server_refuses(rig: MakeRig) -> None:
    watch = Watch([])
    client = rig(watch, replies=[failure(500)], max_retries=0)
    with pytest.raises(InternalServerError):
        client.make()
    assert watch.log[-1][2:] == (500, "InternalServerError")


def test_a_wrong_argument_ends_the_call_too(rig: MakeRig) -> None:
    watch = Watch([])
    client = rig(watch)
    with pytest.raises(ValueError, match=r"NaN|JSON|name"):
        client.make(name=float("nan"))
    assert [entry[1:] for entry in watch.log[1:]] == [("after_call", None, "ValueError")]
    assert client.sent == []


def test_a_stream_ends_when_it_is_read(rig: MakeRig) -> None:
    watch = Watch([])
    client = rig(watch, replies=[events("x", "y")])
    assert client.stream() == ["x", "y"]
    assert [entry[1:] for entry in watch.log[3:]] == [
        ("stream_event", ThingEvent(delta="x")),
        ("stream_event", ThingEvent(delta="y")),
        ("after_call", 200, "NoneType"),
    ]


def test_a_stream_that_is_closed_early_ends_once() -> None:
    watch = Watch([])
    client = Rig("blocking", watch, replies=[events("x", "y")])
    with client.things.make(stream=True) as stream:
        assert next(stream).delta == "x"
        assert watch.log[-1][1] == "stream_event"
    stream.close()
    assert [entry[1] for entry in watch.log].count("after_call") == 1


def test_a_raw_stream_that_is_parsed_ends_once() -> None:
    watch = Watch([])
    client = Rig("blocking", watch, replies=[events("x", "y")])
    raw = client.things.with_raw_response.make(stream=True)
    assert [event.delta for event in raw.parse()] == ["x", "y"]
    assert [entry[1] for entry in watch.log].count("after_call") == 1


def test_a_mapping_that_fails_still_ends_the_call(rig: MakeRig) -> None:
    class Fails:
        @hookimpl
        def oai_map_error(self, error: Exception) -> Exception | None:
            raise LookupError(str(error))

    watch = Watch([])
    client = rig(watch, Fails(), replies=[failure(500)], max_retries=0)
    with pytest.raises(PluginError, match="oai_map_error"):
        client.make()
    assert watch.log[-1][1:] == ("after_call", 500, "PluginError")


def test_a_stream_that_breaks_ends_with_its_error(rig: MakeRig) -> None:
    watch = Watch([])
    broken = events("x")
    broken.body = broken.body.replace(b"[DONE]", b"{what")
    client = rig(watch, replies=[broken])
    with pytest.raises(StreamError):
        client.stream()
    assert watch.log[-1][1:] == ("after_call", 200, "StreamError")


def test_the_last_registered_is_told_first(rig: MakeRig) -> None:
    log: list[tuple[Any, ...]] = []
    client = rig(Watch(log, "a"), Watch(log, "b"), replies=[failure(), events("x")])
    client.stream()
    tags = [(name, tag) for tag, name, *_ in log]
    for name in OBSERVERS:
        assert [tag for hook, tag in tags if hook == name[4:]][:2] == ["b", "a"], name


def _observer(
    hook: str, log: list[str], tag: str, *, tryfirst: bool = False, trylast: bool = False
) -> Any:
    """A plugin with one observer that takes no argument at all."""

    def observe(self: Any) -> None:
        log.append(tag)

    marked = hookimpl(tryfirst=tryfirst, trylast=trylast)(observe)
    return type(f"Observer_{tag}", (), {hook: marked})()


def _wrapper(hook: str, log: list[str], tag: str) -> Any:
    def observe(self: Any) -> Generator[None, Any, Any]:
        log.append(f"{tag}+")
        result: Any = yield
        log.append(f"{tag}-")
        return result

    return type(f"Wrapper_{tag}", (), {hook: hookimpl(wrapper=True)(observe)})()


@pytest.mark.parametrize("hook", OBSERVERS)
def test_tryfirst_and_trylast(hook: str) -> None:
    log: list[str] = []
    client = Rig(
        "blocking",
        _observer(hook, log, "first", tryfirst=True),
        _observer(hook, log, "a"),
        _observer(hook, log, "last", trylast=True),
        _observer(hook, log, "b"),
        replies=[failure(), events("x")],
    )
    client.stream()
    assert log[:4] == ["first", "b", "a", "last"]


@pytest.mark.parametrize("hook", OBSERVERS)
def test_wrappers_go_around_all(rig: MakeRig, hook: str) -> None:
    log: list[str] = []
    client = rig(
        _wrapper(hook, log, "w"), _observer(hook, log, "a"), replies=[failure(), events("x")]
    )
    client.stream()
    assert log[:3] == ["w+", "a", "w-"]


class Nothing:
    """What an observer returns is ignored."""

    @hookimpl
    def oai_before_call(self) -> Any:
        return {"name": "another"}

    @hookimpl
    def oai_after_receive(self) -> Any:
        return "another"


def test_an_observer_changes_nothing(rig: MakeRig) -> None:
    client = rig(Nothing())
    assert client.make(name="n") == Thing(id="thing_1")
    assert client.sent[0].content == b'{"name":"n","stream":false}'


class Greedy:
    @hookimpl
    def oai_before_call(self, call: Call) -> None:
        assert isinstance(call.params, dict)
        call.params["name"] = "another"


def test_the_parameters_that_an_observer_sees_are_a_copy(rig: MakeRig) -> None:
    client = rig(Greedy())
    client.make(name="n")
    assert client.sent[0].content == b'{"name":"n","stream":false}'


def _failing(hook: str, error: Exception) -> Any:
    def observe(self: Any) -> None:
        raise error

    return type("Failing", (), {hook: hookimpl(observe), "name": "failing"})()


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("hook", OBSERVERS)
def test_a_fault_names_plugin_and_hook(rig: MakeRig, hook: str, wrapped: bool) -> None:
    log: list[str] = []
    around = [_wrapper(hook, log, "w")] if wrapped else []
    client = rig(
        _failing(hook, ZeroDivisionError("oops")), *around, replies=[failure(), events("x")]
    )
    with pytest.raises(
        PluginError, match=f"'failing' failed in {hook}: ZeroDivisionError: oops"
    ) as caught:
        client.stream()
    assert (caught.value.plugin, caught.value.hook) == ("failing", hook)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


@pytest.mark.parametrize("hook", OBSERVERS[:-1])
def test_the_others_hear_of_a_fault(rig: MakeRig, hook: str) -> None:
    watch = Watch([])
    error = ZeroDivisionError("oops")
    client = rig(_failing(hook, error), watch, replies=[failure(), events("x")])
    with pytest.raises(PluginError):
        client.stream()
    assert watch.log[-1][1] == "after_call"
    assert watch.log[-1][3] == "PluginError"


@pytest.mark.parametrize("hook", OBSERVERS)
def test_an_error_of_our_tree_ends_the_call_as_it_is(rig: MakeRig, hook: str) -> None:
    own = OpenAIError("the plugin says no")
    client = rig(_failing(hook, own), replies=[failure(), events("x")])
    with pytest.raises(OpenAIError) as caught:
        client.stream()
    assert caught.value is own


def test_a_raw_response_ends_its_call(rig: MakeRig) -> None:
    watch = Watch([])
    client = rig(watch)
    response = client.run(client.things.with_raw_response.make)
    assert watch.log[-1][1] == "after_call"
    assert response.parse() == Thing(id="thing_1")
    assert [entry[1] for entry in watch.log].count("after_call") == 1


def test_each_page_is_a_call() -> None:
    watch = Watch([])
    pages = [
        Reply(body=b'{"data": [{"id": "1"}], "has_more": true}'),
        Reply(body=b'{"data": [{"id": "2"}], "has_more": false}'),
    ]
    client = Rig("blocking", watch, replies=pages)
    assert [thing.id for thing in client.things.list()] == ["1", "2"]
    params = [entry[3] for entry in watch.log if entry[1] == "before_call"]
    assert params == [{}, {"after": "1"}]
