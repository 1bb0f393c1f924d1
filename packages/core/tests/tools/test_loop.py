from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from oai_core import APIConnectionError, OpenAIError
from oai_core.tools import ToolContext, ToolError, tool
from packages.core.tests.support import Rig
from packages.core.tests.tools.talk import Answer, Talk, asks

MakeRig = Callable[..., Rig]
SECRET = "sk-abcdefghijklmnopqrstuvwxyz123456"


@tool
def double(n: int) -> int:
    return 2 * n


@tool
def fail(why: str) -> str:
    raise ValueError(f"{why} {SECRET}")


@attrs.frozen
class Report:
    text: str


def test_a_run_from_beginning_to_end(rig: MakeRig) -> None:
    talk = Talk(rig(), [double], asks(("c1", "double", '{"n": 4}'), tokens=5), Answer(tokens=7))
    result = talk()
    assert talk.types == [
        "turn_started",
        "response",
        "tool_started",
        "tool_finished",
        "turn_started",
        "response",
        "finished",
    ]
    assert talk.model.told == [[("c1", "8")]]
    assert (result.reason, result.response, len(result.turns)) == ("done", Answer(tokens=7), 2)
    assert result.usage.total_tokens == 12
    assert [(made.call.call_id, made.value, made.error) for made in result.calls] == [
        ("c1", 8, None)
    ]
    assert result.items == ("question", result.turns[0], ("c1", "8"), result.turns[1])
    assert (result.pending, result.unsent) == ((), ())
    finished = talk.events[3]
    assert (finished.call.turn, finished.outcome.value) == (1, 8)
    assert 0 <= finished.outcome.elapsed < 5
    assert talk.events[-1].result is result


def test_nothing_is_sent_before_the_first_event(rig: MakeRig) -> None:
    talk = Talk(rig(), [double])
    assert talk.model.requests == []
    with pytest.raises(OpenAIError, match="no result before"):
        _ = talk.run.result
    assert talk.run.so_far.turns == ()


def test_calls_of_one_turn_run_at_the_same_time_and_are_told_in_order(rig: MakeRig) -> None:
    both = threading.Barrier(2, timeout=5)

    @tool
    def meet(n: int) -> int:
        both.wait()
        return n

    talk = Talk(rig(), [meet], asks(("a", "meet", '{"n": 1}'), ("b", "meet", '{"n": 2}')))
    talk()
    assert talk.model.told == [[("a", "1"), ("b", "2")]]


def test_parallel_bounds_how_many(rig: MakeRig) -> None:
    running: list[int] = []
    most: list[int] = []

    @tool
    def busy(n: int) -> None:
        running.append(n)
        most.append(len(running))
        running.pop()

    calls = [(f"c{n}", "busy", f'{{"n": {n}}}') for n in range(6)]
    Talk(rig(), [busy], asks(*calls), parallel=1)()
    assert most == [1] * 6


def test_one_call_runs_in_the_thread_of_a_blocking_caller() -> None:
    seen: list[threading.Thread] = []

    @tool
    def where() -> None:
        seen.append(threading.current_thread())

    Talk(Rig("blocking"), [where], asks(("c", "where", "{}")))()
    assert seen == [threading.current_thread()]


def test_async_tools_run_as_tasks(rig: MakeRig) -> None:
    import anyio

    @tool
    async def later(n: int) -> int:
        await anyio.lowlevel.checkpoint()
        return n

    client = rig()
    if client.driver == "blocking":
        with pytest.raises(TypeError, match="'later' is async, which a blocking client cannot run"):
            Talk(client, [later])
    else:
        talk = Talk(client, [later, double], asks(("a", "later", '{"n": 1}')))
        assert talk().calls[0].value == 1


def test_a_function_that_returns_an_awaitable(rig: MakeRig) -> None:
    async def inner() -> str:
        return "inner"

    @tool
    def hidden() -> Any:
        return inner()

    talk = Talk(rig(), [hidden], asks(("a", "hidden", "")))
    made = talk().calls[0]
    if talk.rig.driver == "blocking":
        assert "needs a plain function" in str(made.error)
    else:
        assert made.value == "inner"


@pytest.mark.parametrize("others", [0, 1])
def test_a_tool_that_waited_for_something_cancelled(rig: MakeRig, others: int) -> None:
    @tool
    def gone() -> str:
        raise asyncio.CancelledError

    calls = [("a", "gone", ""), ("b", "double", '{"n": 2}')][: 1 + others]
    talk = Talk(rig(), [gone, double], asks(*calls))
    made = talk().calls
    assert isinstance(made[0].error, RuntimeError)
    assert made[0].output == ("a", "Error: RuntimeError: the tool raised CancelledError")
    assert [outcome.value for outcome in made[1:]] == [4] * others


def test_the_context(rig: MakeRig) -> None:
    seen: list[ToolContext] = []

    @tool
    def look(context: ToolContext) -> str:
        seen.append(context)
        return ""

    client = rig()
    Talk(client, [look], asks(), asks(("x", "look", "{}")))()
    assert seen == []  # the first answer asked for nothing, and ended the run
    Talk(client, [look], asks(("x", "look", "{}")), asks(("y", "look", "{}")))()
    assert [(one.call_id, one.name, one.turn) for one in seen] == [
        ("x", "look", 1),
        ("y", "look", 2),
    ]
    assert seen[0].client is client.client
    assert "client" not in repr(seen[0])


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("text", "text"),
        (None, "null"),
        ([1, {"a": 2}], '[1,{"a":2}]'),
        ([], "[]"),
        ([{"type": "text", "text": "x"}], [{"type": "text", "text": "x"}]),
        ([{"type": "other"}], '[{"type":"other"}]'),
        (Report("r"), '{"text":"r"}'),
        ("file\udcff", "file\\udcff"),
        (OSError("no file\udcff"), "Error: OSError: no file\\udcff"),
        (
            [{"type": "text", "text": "\udcff"}],
            "Error: ValueError: [0].text: the text holds lone surrogates, which UTF-8 cannot",
        ),
    ],
)
def test_what_a_tool_returns_is_told(value: Any, told: Any) -> None:
    def give() -> Any:
        if isinstance(value, Exception):
            raise value
        return value

    talk = Talk(Rig("blocking"), [give], asks(("c", "give", "")))
    talk()
    assert talk.model.told == [[("c", told)]]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (("c", "fail", '{"why": "no"}'), "Error: ValueError: no [redacted]"),
        (("c", "double", '{"n": "x"}'), "$.n"),
        (("c", "double", '{"n": '), "Error: "),
        (("c", "nothing", "{}"), "Error: There is no tool 'nothing'. Tools: double, fail, odd."),
        (("c", "odd", "{}"), "Error: TypeError: "),
    ],
)
def test_faults_are_told_to_the_model(rig: MakeRig, call: Any, told: str) -> None:
    @tool
    def odd() -> Any:
        return object()

    talk = Talk(rig(), [double, fail, odd], asks(call))
    result = talk()
    [[(call_id, text)]] = talk.model.told
    assert call_id == "c"
    assert told in text
    assert SECRET not in text
    assert "Traceback" not in text
    failed = talk.events[3]
    assert failed.type == "tool_failed"
    assert failed.error is failed.outcome.error is result.calls[0].error
    assert result.reason == "done"


def test_a_tool_may_say_what_the_model_is_told(rig: MakeRig) -> None:
    @tool
    def picky() -> str:
        raise ToolError("Ask for a city.")

    talk = Talk(rig(), [picky], asks(("c", "picky", "{}")))
    talk()
    assert talk.model.told == [[("c", "Error: Ask for a city.")]]


def test_an_error_that_cannot_be_shown() -> None:
    class Mute(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    @tool
    def mute() -> None:
        raise Mute

    talk = Talk(Rig("blocking"), [mute], asks(("c", "mute", "{}")))
    talk()
    assert talk.model.told == [[("c", "Error: Mute")]]


def test_the_repr_of_an_outcome_holds_no_credentials() -> None:
    talk = Talk(Rig("blocking"), [fail], asks(("a", "fail", '{"why": "no"}')))
    shown = repr(talk().calls[0])
    assert "error=ValueError('no [redacted]')" in shown
    assert SECRET not in shown


def test_a_long_error_is_cut() -> None:
    @tool
    def long() -> str:
        raise ValueError("x" * 100_000)

    talk = Talk(Rig("blocking"), [long], asks(("c", "long", "{}")))
    talk()
    assert len(talk.model.told[0][0][1]) < 2_100


def test_the_traceback_of_a_tool_is_kept_as_text(rig: MakeRig) -> None:
    talk = Talk(rig(), [fail], asks(("c", "fail", '{"why": "no"}')))
    made = talk().calls[0]
    assert made.error is not None
    assert made.error.__traceback__ is None
    assert made.trace is not None
    lines = made.trace.splitlines()
    assert [line.rpartition(" in ")[2] for line in lines if "File " in line] == ["fail"]
    assert lines[-1] == "ValueError: no [redacted]"
    assert SECRET not in made.trace


def test_errors_can_be_raised_after_all_calls_of_the_turn(rig: MakeRig) -> None:
    calls = asks(("a", "fail", '{"why": "no"}'), ("b", "double", '{"n": 1}'))
    talk = Talk(rig(), [fail, double], calls, on_error="raise")
    with pytest.raises(ToolError, match=r"'fail' failed\. Error: ValueError: no") as caught:
        talk()
    error = caught.value
    assert isinstance(error.__cause__, ValueError)
    assert "in fail" in error.__notes__[0]
    assert error.call is not None
    assert (error.call.call_id, error.result.reason) == ("a", "tool_error")
    assert [made.value for made in error.result.calls] == [None, 2]
    assert [output[0] for output in error.result.unsent] == ["a", "b"]
    assert talk.types[-2:] == ["tool_failed", "tool_finished"]
    assert len(talk.model.requests) == 1


class Counter:
    def __init__(self) -> None:
        self.seen: list[int] = []

    def count(self, n: int) -> int:
        self.seen.append(n)
        return n


def test_no_call_id_is_run_twice(rig: MakeRig) -> None:
    counter = Counter()
    call = ("a", "count", '{"n": 1}')
    talk = Talk(rig(), [counter.count], asks(call, call), asks(call), asks(("b", *call[1:])))
    result = talk()
    assert counter.seen == [1, 1]
    assert talk.model.told == [[("a", "1")], [("a", "1")], [("b", "1")]]
    assert [made.call.call_id for made in result.calls] == ["a", "b"]
    assert talk.types.count("tool_started") == 2


def test_an_id_that_is_used_for_another_call_is_refused(rig: MakeRig) -> None:
    counter = Counter()
    other = ("a", "count", '{"n": 2}')
    talk = Talk(rig(), [counter.count], asks(("a", "count", '{"n": 1}')), asks(other))
    result = talk()
    assert counter.seen == [1]
    told = talk.model.told[1][0]
    assert told[0] == "a"
    assert "was used for another call" in told[1]
    assert [made.error is None for made in result.calls] == [True, False]


def test_calls_without_an_id_are_all_run(rig: MakeRig) -> None:
    counter = Counter()
    call = ("", "count", '{"n": 1}')
    Talk(rig(), [counter.count], asks(call, call), asks(call))()
    assert counter.seen == [1, 1, 1]


def test_tools_that_are_only_described_end_the_run(rig: MakeRig) -> None:
    calls = asks(
        ("a", "double", '{"n": 1}'), ("b", "elsewhere", "{}"), ("c", "Report", '{"text": "t"}')
    )
    talk = Talk(rig(), [double, Report], calls, described=["elsewhere"], max_turns=1)
    result = talk()
    assert result.reason == "client_tool"
    assert [call.call_id for call in result.pending] == ["b", "c"]
    assert result.pending[1].parse() == Report("t")
    with pytest.raises(LookupError):
        result.pending[0].parse()
    assert result.unsent == (("a", "2"),)
    assert result.items[-1] == ("a", "2")
    assert len(talk.model.requests) == 1


@pytest.mark.parametrize("reason", ["incomplete", "failed"])
def test_other_ends(rig: MakeRig, reason: Any) -> None:
    assert Talk(rig(), [double], Answer(reason=reason))().reason == reason


def test_an_error_of_the_server_leaves_what_there_was(rig: MakeRig) -> None:
    talk = Talk(rig(), [double], asks(("a", "double", '{"n": 1}')), APIConnectionError())
    with pytest.raises(APIConnectionError):
        talk()
    so_far = talk.run.so_far
    assert so_far.reason == "unfinished"
    assert [made.value for made in so_far.calls] == [2]
    assert so_far.unsent == (("a", "2"),)


def test_an_answer_with_faulty_arguments_is_gone_on_with(rig: MakeRig) -> None:
    class Fault(OpenAIError):
        completion = asks(("a", "double", "{"))

    talk = Talk(rig(), [double], Fault("unreadable"))
    assert talk().calls[0].error is not None
    assert len(talk.model.told) == 1
