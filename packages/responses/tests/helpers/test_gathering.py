"""`responses.stream`: the events, what they gather, and the response at the end."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

from oai_core import APIError, LengthFinishReasonError, NotFoundError, StreamError
from oai_core.codec import SHARED
from oai_core.structured import StructuredOutputError
from oai_core.tools import tool
from oai_emulator import Emulator
from oai_responses import OpenAI, ResponseTextDeltaEvent
from oai_responses.components import ResponseStreamEvent
from oai_responses.helpers.accumulating import ResponseAccumulator
from oai_responses.helpers.parsed import ParsedResponse
from oai_responses.helpers.parsing import Wanted

LAST = ("response.completed", "response.incomplete", "response.failed")


@attrs.define
class Invoice:
    number: str
    total: float


@attrs.define
class Long:
    first_and_longest_of_all_names: str
    second_and_longest_of_all_names: str
    third_and_longest_of_all_names: str
    fourth_and_longest_of_all_names: list[Invoice]


@tool
def add(left: int, right: int) -> int:
    """Add two numbers."""
    return left + right


INVOICE = '{"number":"A1","total":2.5}'


def ask(gather: Any, look: Any = None, **params: Any) -> Any:
    given = {"model": "m", "input": "Hi", **params}
    return lambda client: gather(client.responses.stream(**given), look)


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(seed="gathering", queue_time=0.0, run_time=0.0)


def test_deltas_carry_the_text_so_far(drive: Any, gather: Any) -> None:
    made = drive(ask(gather, input="Say: one two three"))
    deltas = [event for event in made.events if event.type == "response.output_text.delta"]
    assert [event.snapshot for event in deltas] == ["one", "one two", "one two three"]
    assert [event.snapshot for event in reversed(deltas)] == ["one two three", "one two", "one"]
    assert all(isinstance(event, ResponseTextDeltaEvent) for event in deltas)
    assert made.numbers == list(range(len(made.events)))
    assert made.error is None
    assert made.final.output_text == "one two three"
    assert made.final is made.events[-1].response
    assert made.stream.response.status == 200
    assert made.stream.request_id.startswith("req_")


def test_values_in_a_stream(drive: Any, gather: Any) -> None:
    made = drive(ask(gather, text_format=Invoice))
    (done,) = [event for event in made.events if event.type == "response.output_text.done"]
    assert isinstance(done.parsed, Invoice)
    assert done.parsed is done.parsed
    assert made.final.output_parsed == done.parsed
    assert made.events[-1].response.output_parsed == done.parsed
    assert made.stream.current_snapshot is made.final


def test_arguments_in_a_stream(drive: Any, gather: Any) -> None:
    made = drive(ask(gather, input="Please add 1 and 2", tools=[add]))
    deltas = [e for e in made.events if e.type == "response.function_call_arguments.delta"]
    (done,) = [e for e in made.events if e.type == "response.function_call_arguments.done"]
    assert deltas[-1].snapshot == done.arguments
    assert deltas[0].snapshot == deltas[0].delta
    assert done.parsed_arguments.keys() == {"left", "right"}
    assert made.final.output[0].parsed_arguments == done.parsed_arguments


REQUESTS: list[dict[str, Any]] = [
    {"input": "Say: one two three"},
    {"input": "refuse"},
    {"input": "Please add 1 and 2", "tools": [add]},
    {"input": "Say: a b", "reasoning": {"summary": "detailed"}},
    {"input": "Say: a b", "reasoning": {}, "include": ["reasoning.encrypted_content"]},
    {"input": "Hi", "text_format": Invoice},
    {"input": "Say: a b", "top_logprobs": 2},
    {"input": "go", "tools": [{"type": "custom", "name": "go"}], "tool_choice": "required"},
    {"input": "search the web", "tools": [{"type": "web_search"}], "tool_choice": "required"},
    {
        "input": "run code",
        "tools": [{"type": "code_interpreter", "container": {"type": "auto"}}],
        "tool_choice": "required",
    },
    {
        "input": "ask it",
        "tools": [{"type": "mcp", "server_label": "a", "server_url": "http://a"}],
        "tool_choice": "required",
    },
    {"input": "Count to 50", "max_output_tokens": 16},
]


@pytest.mark.parametrize("params", REQUESTS, ids=lambda params: str(params)[:40])
def test_the_events_add_up_to_the_response(drive: Any, gather: Any, params: Any) -> None:
    """Also where the server tells of no item as a whole, as far as deltas can tell."""
    made = drive(ask(gather, lambda stream: stream.current_snapshot, **params))
    assert made.events[-1].type in LAST
    before, final = made.looks[-2], made.looks[-1]
    assert type(before) is ParsedResponse
    assert before.to_dict()["output"] == final.to_dict()["output"]
    assert before.id == final.id
    assert (before.status, final.status) == ("in_progress", made.events[-1].response.status)
    assert made.looks[0].output == []


@pytest.mark.parametrize("params", REQUESTS[:8], ids=lambda params: str(params)[:40])
def test_deltas_alone_add_up(client: OpenAI, gather: Any, script: Any, params: Any) -> None:
    """Texts come together where a server announces nothing and leaves out every index."""
    whole = ask(gather, **params)(client)
    deltas = [event.to_dict() for event in whole.events if event.type.endswith(".delta")]
    for delta in deltas:
        for name in ("sequence_number", "output_index", "content_index"):
            delta.pop(name, None)
    accumulator: ResponseAccumulator[Any] = ResponseAccumulator(Wanted(None, {}))
    for delta in deltas:
        (event,) = accumulator.feed(SHARED.decode(delta, ResponseStreamEvent))
        assert event.to_dict() == delta
    got = [_texts(item) for item in accumulator.current().to_dict()["output"]]
    assert got == [_texts(item) for item in whole.final.to_dict()["output"] if _texts(item)]
    with pytest.raises(StreamError):
        accumulator.result()


def _texts(item: dict[str, Any]) -> list[str]:
    parts = [*item.get("summary", []), *item.get("content", [])]
    texts = [part.get("text") or part.get("refusal") for part in parts]
    return texts or [item[name] for name in ("arguments", "input", "code") if item.get(name)]


def test_incomplete_and_failed(drive: Any, gather: Any, emulator: Emulator) -> None:
    made = drive(ask(gather, input="Count to 50", max_output_tokens=16))
    assert made.events[-1].type == "response.incomplete"
    assert made.final.status == "incomplete"
    assert made.final.output_text.startswith("1, 2, 3")
    assert made.final is made.events[-1].response
    made = drive(ask(gather, text_format=Long, max_output_tokens=16))
    assert made.error is None
    assert isinstance(made.fault, LengthFinishReasonError)
    assert made.fault.completion.to_dict() == made.events[-1].response.to_dict()
    emulator.fail_next("failed")
    made = drive(ask(gather, text_format=Invoice))
    assert made.events[-1].type == "response.failed"
    assert made.final.status == "failed"
    assert made.final.error.code == "server_error"


def test_text_that_does_not_fit_stops_nothing(server: Any, gather: Any, script: Any) -> None:
    server.reply(script.body(script.events('{"number":', "3}")))
    made = server(ask(gather, text_format=Invoice))
    assert made.error is None
    assert made.types[-1] == "response.completed"
    done = made.events[-4]
    for _ in range(2):
        with pytest.raises(StructuredOutputError):
            print(done.parsed)
        with pytest.raises(StructuredOutputError) as caught:
            made.stream._accumulator.result()
        assert caught.value.completion.output_text == '{"number":3}'
    assert isinstance(made.fault, StructuredOutputError)
    assert pickle.loads(pickle.dumps(done)).parsed is None


def test_a_first_event_that_is_an_error(server: Any, gather: Any, script: Any) -> None:
    server.reply(script.body([{"type": "error", "code": "busy", "message": "Too busy."}]))
    made = server(ask(gather))
    assert type(made.error) is APIError
    assert (made.error.code, made.error.message) == ("busy", "Too busy.")
    server.reply(script.body([script.events("a")[-1] | {"sequence_number": 0}]))
    made = server(ask(gather))
    assert made.final.output_text == "a"


def test_an_error_before_the_stream(drive: Any, gather: Any) -> None:
    made = drive(lambda client: gather(client.responses.stream(response_id="resp_none")))
    assert isinstance(made.error, NotFoundError)
    assert made.stream is None


def test_a_stream_that_ends_early(server: Any, gather: Any, script: Any) -> None:
    server.reply(script.body(script.events("one ", "two")[:-4]))
    made = server(ask(gather))
    assert made.error is None
    assert isinstance(made.fault, StreamError)
    assert made.fault.partial.output_text == "one two"
    assert made.fault.partial.id == "resp_1"
    server.reply(script.body([]))
    made = server(ask(gather))
    assert made.fault.partial.output == []


def test_unknown_events_pass(server: Any, gather: Any, script: Any) -> None:
    events = script.events("a")
    events.insert(2, {"type": "response.brand_new", "sequence_number": 99, "deep": {"a": [None]}})
    events.insert(3, {"type": ["odd"]})
    events.insert(4, {"kind": "no type at all"})
    events.insert(5, {"type": "response.output_text.delta", "delta": None})
    events.insert(6, {"type": "response.completed", "response": None})
    server.reply(script.body(events))
    made = server(ask(gather))
    assert [event.to_dict() for event in made.events] == events
    assert made.final.output_text == "a"


def test_output_is_put_in_where_the_last_event_has_none(
    server: Any, gather: Any, script: Any
) -> None:
    events = script.events("one ", "two")
    outputs: list[Any] = [[], None]
    for output in outputs:
        events[-1]["response"]["output"] = output
        server.reply(script.body(events))
        made = server(ask(gather))
        assert made.final.output_text == "one two"


@pytest.mark.parametrize("status", ["completed", None])
def test_output_that_no_event_ended_is_read(
    server: Any, gather: Any, script: Any, status: str | None
) -> None:
    deltas = script.events('{"number": "A1", ', '"total": 2.5}')[3:5]
    call = script.call("add", "", status="in_progress")
    about = {"output_index": 1, "item_id": "fc_1"}
    arguments = '{"left": 1, "right": 2}'
    server.stream(
        *deltas,
        {"type": "response.output_item.added", **about, "item": call},
        {"type": "response.function_call_arguments.delta", **about, "delta": arguments},
        {"type": "response.completed", "response": script.response(status=status)},
    )
    made = server(ask(gather, text_format=Invoice, tools=[add]))
    assert made.final.output_parsed == Invoice("A1", 2.5)
    assert made.final.output[1].parsed_arguments == {"left": 1, "right": 2}
    assert [item.status for item in made.final.output] == ["completed"] * 2


def test_indexes_may_begin_anywhere(server: Any, gather: Any, script: Any) -> None:
    events = script.events("one", "two")[3:5]
    events[0]["content_index"] = 10**9
    events[1]["output_index"] = 10**9
    server.reply(script.body(events))
    made = server(ask(gather))
    first, second = made.fault.partial.output
    assert [item.content[0].text for item in (first, second)] == ["one", "two"]
    assert len(first.content) == 1


def test_annotations_and_items_of_the_opening(server: Any, gather: Any, script: Any) -> None:
    events = script.events("one ", "two")
    note = {"type": "url_citation", "url": "http://a", "title": "A", "start_index": 0}
    note["end_index"] = 3
    where = {"item_id": "msg_1", "output_index": 0, "content_index": 0, "annotation_index": 0}
    told = {"type": "response.output_text.annotation.added", **where, "annotation": note}
    server.reply(script.body([*events[:5], told]))
    made = server(ask(gather))
    part = made.fault.partial.output[0].content[0]
    assert [kept.to_dict() for kept in part.annotations] == [note]
    opening = {**events[0], "response": script.response(script.message("before"))}
    server.reply(script.body([opening]))
    assert server(ask(gather)).fault.partial.output_text == "before"


def test_snapshots_do_not_share_what_can_change(server: Any, gather: Any, script: Any) -> None:
    server.reply(script.body(script.events("one ", "two")))

    def look(stream: Any) -> Any:
        snapshot = stream.current_snapshot
        snapshot.output.clear()
        snapshot.metadata["a"] = "b"
        return stream.current_snapshot

    made = server(ask(gather, look))
    assert made.looks[-2].output_text == "one two"
    assert made.looks[-2].metadata == {}


def test_events_can_be_kept(server: Any, gather: Any, script: Any) -> None:
    server.reply(script.body(script.events('{"number":"A1",', '"total":2.5}')))
    made = server(ask(gather, text_format=Invoice))
    for again in (copy.deepcopy(made.events), pickle.loads(pickle.dumps(made.events))):
        assert again == made.events
        assert [e.snapshot for e in again if e.type.endswith("text.delta")] == [
            '{"number":"A1",',
            INVOICE,
        ]
        assert again[-4].parsed == Invoice("A1", 2.5)
        assert again[-1].response.output_parsed == Invoice("A1", 2.5)
    assert all("snapshot" not in event.to_dict() for event in made.events)


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"response_id": "r", "input": "Hi", "model": "m"}, "no input and no model"),
        ({"response_id": "r", "verbosity": "low"}, "no verbosity"),
        ({"starting_after": 3}, "starting_after needs response_id"),
        ({"response_id": "r", "starting_after": "3"}, "starting_after"),
        ({"model": "m", "stream_to": print}, "stream_to"),
        ({"model": "m", "inputs": "Hi"}, r"Responses\.stream\(\) .*'inputs'.*'input'"),
        ({"model": "m", "resumes": False}, r"Responses\.stream\(\) .*'resumes'.*'resume'"),
        ({"response_id": "r", "resumes": False}, r"Responses\.stream\(\) .*'resumes'.*'resume'"),
        ({"model": "m", "tools": "add"}, "tools"),
    ],
)
def test_bad_arguments(server: Any, gather: Any, params: dict[str, Any], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        server(lambda client: client.responses.stream(**params))
    assert server.requests == []


def test_there_is_no_raw_form(server: Any) -> None:
    with pytest.raises(AttributeError, match="no raw form"):
        server(lambda client: client.responses.with_raw_response.stream(model="m"))


def test_nothing_is_sent_before_the_block(server: Any, gather: Any, script: Any) -> None:
    server(lambda client: client.responses.stream(model="m", input="Hi") and None)
    assert server.requests == []
