from __future__ import annotations

import gc
import pickle
from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest

from oai_core import InternalServerError, NotFoundError, OpenAIError
from oai_core._json import dumps
from oai_core.drivers import run_async, run_blocking
from oai_core.effects import Sleep
from oai_core.helpers import polling
from oai_core.helpers.polling import Poller, PollTimeoutError, carried, ended, shared
from oai_core.helpers.progress import Watch
from packages.core.tests.support import DRIVERS, GET, MAKE, Reply, Rig, failure


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()

    async def arun(effect: Sleep, transport: Any) -> None:
        made.sleep(effect.seconds)

    monkeypatch.setattr(polling, "monotonic", lambda: made.now)
    monkeypatch.setattr(Sleep, "run", lambda effect, transport: made.sleep(effect.seconds))
    monkeypatch.setattr(Sleep, "arun", arun)
    return made


@pytest.fixture(params=DRIVERS)
def rig(request: pytest.FixtureRequest, clock: Clock) -> Callable[..., Rig]:
    return lambda *states, **options: Rig(
        request.param, replies=[thing(state) for state in states], **options
    )


def thing(state: str | Reply, **headers: str) -> Reply:
    if isinstance(state, Reply):
        return state
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(body=dumps({"id": "thing_1", "name": state}), headers=names)


def is_done(latest: Any) -> bool:
    return bool(latest.name == "done")


def wait(rig: Rig, **options: Any) -> Any:
    """Poll a thing until its name is "done"."""
    own = {k: options.pop(k) for k in ("options", "measure") if k in options}
    poller = Poller(rig.client, own.get("options", {}), **options)
    flow = poller.wait(is_done, GET, ("thing_1",), measure=own.get("measure"))
    if rig.driver == "blocking":
        return run_blocking(flow, rig.client._transport)
    return rig.run(run_async, flow, rig.client._transport)


def test_what_is_over_is_read_once(rig: Callable[..., Rig], clock: Clock) -> None:
    client = rig("done")
    assert wait(client).name == "done"
    assert (len(client.sent), clock.slept) == (1, [])


def test_each_answer_says_when_to_ask_again(rig: Callable[..., Rig], clock: Clock) -> None:
    client = rig(
        thing("a", openai_poll_after_ms="250"),
        thing("b"),
        thing("c", openai_poll_after_ms="40"),
        "done",
    )
    wait(client)
    assert clock.slept == [0.25, 1.0, 0.04]


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("soon", 1.0),
        ("", 1.0),
        ("0", 1.0),
        ("-5", 1.0),
        ("nan", 1.0),
        ("inf", 120.0),
        ("9e9", 120.0),
    ],
)
def test_what_makes_no_sense_is_not_believed(
    rig: Callable[..., Rig], clock: Clock, header: str, seconds: float
) -> None:
    wait(rig(thing("a", openai_poll_after_ms=header), "done"))
    assert clock.slept == [seconds]


@pytest.mark.parametrize("interval", [{"poll_interval_ms": 1500}, {"poll_interval": 1.5}])
def test_the_argument_counts_more(
    rig: Callable[..., Rig], clock: Clock, interval: dict[str, float]
) -> None:
    wait(rig(thing("a", openai_poll_after_ms="250"), "b", "done"), **interval)
    assert clock.slept == [1.5, 1.5]


def test_the_limit(rig: Callable[..., Rig], clock: Clock) -> None:
    client = rig("a", "b", "c", "d", "e")
    with pytest.raises(PollTimeoutError, match=r"thing_1 is still not over after 2\.5 s") as caught:
        wait(client, max_wait_seconds=2.5)
    assert clock.slept == [1.0, 1.0, 0.5]  # the last wait is cut, and there is a last look
    assert caught.value.id == "thing_1"
    assert caught.value.latest.name == "d"
    assert isinstance(caught.value, OpenAIError)
    assert isinstance(caught.value, TimeoutError)


def test_a_limit_without_end(rig: Callable[..., Rig]) -> None:
    assert wait(rig("a", "done"), max_wait_seconds=float("inf")).name == "done"


def test_it_is_over_at_the_last_look(rig: Callable[..., Rig], clock: Clock) -> None:
    assert wait(rig("a", "b", "done"), max_wait_seconds=1.5).name == "done"
    assert clock.slept == [1.0, 0.5]


def test_no_time_is_one_look(rig: Callable[..., Rig], clock: Clock) -> None:
    client = rig("a", "b")
    with pytest.raises(PollTimeoutError):
        wait(client, max_wait_seconds=0)
    assert (len(client.sent), clock.slept) == (1, [])


def test_a_slow_call_uses_up_the_time(
    rig: Callable[..., Rig], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = rig("a", "b")
    send = client.server.transport.send

    def slow(request: Any) -> Any:
        clock.now += 60
        return send(request)

    monkeypatch.setattr(client.server.transport, "send", slow)
    with pytest.raises(PollTimeoutError):
        wait(client, max_wait_seconds=50)
    assert (len(client.sent), clock.slept) == (1, [])


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("poll_interval_ms", 0, ValueError),
        ("poll_interval_ms", -1, ValueError),
        ("poll_interval_ms", float("nan"), ValueError),
        ("poll_interval_ms", float("inf"), ValueError),
        ("poll_interval_ms", "1000", TypeError),
        ("poll_interval", 0.0, ValueError),
        ("poll_interval", True, TypeError),
        ("max_wait_seconds", -0.1, ValueError),
        ("max_wait_seconds", float("nan"), ValueError),
        ("max_wait_seconds", "5", TypeError),
        ("progress", 3, TypeError),
    ],
)
def test_arguments_are_checked_first(name: str, value: Any, error: type[Exception]) -> None:
    client = Rig("blocking").client
    with pytest.raises(error, match=f"^{name}: "):
        Poller(client, {}, **{name: value})


def test_options_go_with_each_call(rig: Callable[..., Rig]) -> None:
    client = rig("a", "b", "done")
    wait(client, options={"extra_headers": {"x-a": "1"}, "timeout": 7})
    assert [(sent.headers["x-a"], sent.timeout) for sent in client.sent] == [("1", 7)] * 3


def test_a_call_that_fails_is_repeated_like_any_other(rig: Callable[..., Rig]) -> None:
    client = rig("a", failure(503), "done")
    assert wait(client).name == "done"
    assert len(client.sent) == 3


def test_an_error_says_what_was_waited_for(rig: Callable[..., Rig]) -> None:
    client = rig("a", failure(404))
    with pytest.raises(NotFoundError, match="while waiting for thing_1"):
        wait(client)
    client = rig(failure(500), max_retries=0)
    with pytest.raises(InternalServerError, match="while waiting for thing_1"):
        wait(client)


def test_progress_counts_the_polls(rig: Callable[..., Rig]) -> None:
    told: list[Any] = []
    last = wait(rig("a", "done"), progress=told.append)
    assert [(p.what, p.done, p.total, p.unit, p.latest.name) for p in told] == [
        ("thing_1", 1, None, "polls", "a"),
        ("thing_1", 2, None, "polls", "done"),
    ]
    assert told[-1].latest is last


def test_progress_counts_what_the_server_counts(rig: Callable[..., Rig]) -> None:
    told: list[Any] = []

    def measure(latest: Any) -> tuple[float, float, str] | None:
        return None if latest.name == "a" else (len(told), 9, "files")

    wait(rig("a", "done"), progress=told.append, measure=measure)
    assert [(p.done, p.total, p.unit) for p in told] == [(1, None, "polls"), (1, 9, "files")]


def test_what_a_callable_raises_ends_the_wait(rig: Callable[..., Rig]) -> None:
    def tell(progress: Any) -> None:
        raise LookupError("enough")

    client = rig("a", "b")
    with pytest.raises(LookupError, match="enough"):
        wait(client, progress=tell)
    assert len(client.sent) == 1


def test_states_that_are_over() -> None:
    is_over = ended("completed", "failed")
    states = ["queued", "completed", "failed", "something_new"]
    found = [is_over(SimpleNamespace(status=state)) for state in states]
    assert found == [False, True, True, False]


@pytest.mark.parametrize("latest", [SimpleNamespace(), SimpleNamespace(status=None)])
def test_without_a_status_there_is_no_end(latest: Any) -> None:
    with pytest.raises(OpenAIError, match="does not say what state"):
        ended("completed")(latest)


def test_options_of_several_calls() -> None:
    given = {"timeout": 3, "extra_body": {"a": 1}, "idempotency_key": "k", "prompt": "p"}
    assert carried(given) == {"timeout": 3}
    assert shared({"timeout": 3, "extra_headers": {}}) == {"timeout": 3, "extra_headers": {}}
    with pytest.raises(TypeError, match="idempotency_key: it is for one request"):
        shared({"timeout": 3, "idempotency_key": "k"})


def test_the_error_travels() -> None:
    error = PollTimeoutError("run_1", SimpleNamespace(status="queued"), 5)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.id) == (str(error), "run_1")
    assert str(error) == "run_1 is still queued after 5 s; it goes on at the server."


def test_a_call_before_the_wait(rig: Callable[..., Rig]) -> None:
    client = rig("a", "done")

    def flow() -> Any:
        with Poller(client.client, {}) as poller:
            made = yield poller.call(MAKE, {"name": "n"})
            return (yield from poller.until(is_done, GET, (made.id,)))

    if client.driver == "blocking":
        run_blocking(flow(), client.client._transport)
    else:
        client.run(run_async, flow(), client.client._transport)
    assert [sent.method for sent in client.sent] == ["POST", "GET"]


@pytest.mark.parametrize("last", ["done", "b"])
def test_nothing_stays_behind(clock: Clock, last: str) -> None:
    client = Rig("blocking", replies=[thing("a"), thing(last)])
    gc.collect()
    gc.disable()
    try:
        with suppress(PollTimeoutError):
            wait(client, progress=lambda progress: None, max_wait_seconds=1)
        assert len(client.sent) == 2
        left = [o for o in gc.get_objects() if isinstance(o, Poller | Watch)]
        assert left == []
    finally:
        gc.enable()


def test_what_is_waited_for_does_not_stream(rig: Callable[..., Rig]) -> None:
    with pytest.raises(TypeError, match="stream_to: makeThing is waited for here"):
        Poller(rig().client, {}).call(MAKE, {"stream_to": print})
