"""What handlers know of a run: snapshots on the way, and final values."""

from __future__ import annotations

from typing import Any

import pytest

from oai_assistants.helpers.handlers import AssistantEventHandler
from oai_core import StreamError, UnknownComponent
from packages.assistants.tests.running import (
    HELLO,
    RUN,
    Rig,
    call,
    called,
    each,
    message,
    run,
    said,
    step,
    text,
)

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def test_deltas_before_the_object_that_they_belong_to(rig: Rig) -> None:
    snapshots: list[Any] = []

    def look(handler: Any) -> Any:
        snapshots.append(handler.current_message_snapshot)
        snapshots.append(handler.current_run_step_snapshot)

    rig.handler = watching(rig.base, look)
    rig.read(
        said(text("Hel")), called(call("{")), message("created"), step("created"), said(text("lo"))
    )
    assert snapshots[0].content[0].text.value == "Hel"
    assert snapshots[0].id is None
    assert snapshots[3].step_details.tool_calls[0].function.arguments == "{"
    last, last_step = snapshots[-2:]
    assert last.id == "msg_1"
    assert [part.text.value for part in last.content] == ["Hello"]
    assert last_step.id == "step_1"
    assert last_step.step_details.tool_calls[0].function.arguments == "{"


def watching(base: Any, look: Any) -> Any:
    """A handler that calls a function; plain methods do for either kind."""

    def watch(self: Any, *_: Any) -> None:
        look(self)

    names = ("on_message_created", "on_message_delta", "on_run_step_created", "on_run_step_delta")
    return type("Watching", (base,), dict.fromkeys(names, watch))()


def test_unknown_events_are_handed_on(rig: Rig) -> None:
    frames = [
        ("thread.run.paused", {**RUN, "status": "paused"}),
        ("planet.discovered", {"id": 9}),
        said({"index": 0, "type": "planet", "planet": {"name": "Ma"}}),
        said({"index": 0, "type": "planet", "planet": {"name": "rs"}}),
        said(text("!", 1)),
        ("thread.message.delta", {"id": "msg_1"}),
        ("thread.message.delta", {"id": "msg_1", "delta": None}),
        ("thread.run.step.delta", {"delta": {"step_details": {"type": "new", "more": "a"}}}),
        ("thread.run.step.delta", {"delta": {"step_details": {"type": "new", "more": "b"}}}),
    ]
    events = rig.read(*frames)
    assert isinstance(events[0], UnknownComponent)
    assert events[0].to_dict() == {"event": "thread.run.paused", "data": frames[0][1]}
    content = rig.handler.current_message_snapshot.content
    assert content[0].to_dict() == {"index": 0, "type": "planet", "planet": {"name": "Mars"}}
    assert content[1].text.value == "!"
    assert rig.handler.current_run_step_snapshot.step_details.to_dict() == {
        "type": "new",
        "more": "ab",
    }


def test_snapshots_keep_everything(rig: Rig) -> None:
    citation = {"type": "file_citation", "text": "[1]", "file_citation": {"file_id": "file_1"}}
    logs = {"type": "logs", "logs": "a"}
    interpreter = {"index": 0, "type": "code_interpreter", "id": "call_1"}
    rig.read(
        message("created", metadata={"a": "b"}, strange=[1]),
        said(text("Hi", annotations=[{"index": 0, **citation}])),
        said(text("", annotations=[{"index": 1, **citation}])),
        step("created"),
        called({**interpreter, "code_interpreter": {"input": "1+", "outputs": []}}),
        called({"index": 0, "type": "code_interpreter", "code_interpreter": {"input": "1"}}),
        called(
            {
                "index": 0,
                "type": "code_interpreter",
                "code_interpreter": {"outputs": [{"index": 0, **logs}]},
            }
        ),
    )
    found = rig.handler.current_message_snapshot.to_dict()
    assert found["metadata"] == {"a": "b"}
    assert found["strange"] == [1]
    assert [each["index"] for each in found["content"][0]["text"]["annotations"]] == [0, 1]
    tool = rig.handler.current_run_step_snapshot.step_details.tool_calls[0]
    assert tool.to_dict() == {
        **interpreter,
        "code_interpreter": {"input": "1+1", "outputs": [{"index": 0, **logs}]},
    }


ODD: list[Any] = [
    ("thread.message.created", {"id": "msg_1", "content": "text"}),
    ("thread.message.created", {"content": [None, "x", 3, {"type": None}]}),
    ("thread.message.created", {}),
    ("thread.message.delta", {}),
    ("thread.message.delta", {"delta": [1]}),
    ("thread.message.delta", {"delta": {"content": "text"}}),
    ("thread.message.delta", {"delta": {"content": [None, "x", {"index": "0"}, {"index": -1}]}}),
    ("thread.message.delta", {"delta": {"content": [{"index": 0, "type": "text"}]}}),
    ("thread.message.delta", {"delta": {"content": [{"index": 0, "type": "text", "text": "x"}]}}),
    ("thread.message.completed", {"content": None}),
    ("thread.message.completed", {"content": [None, {"type": "text"}, {"type": "image_file"}]}),
    ("thread.run.step.created", {"step_details": "new"}),
    ("thread.run.step.created", {"step_details": {"type": "tool_calls", "tool_calls": None}}),
    ("thread.run.step.delta", {"id": 7, "delta": {"step_details": {"tool_calls": [None, {}]}}}),
    ("thread.run.step.completed", {"step_details": {"tool_calls": [{"type": "x"}, None]}}),
    ("thread.run.completed", {}),
    (None, {"object": "thread.message.delta"}),
]


@pytest.mark.parametrize("frame", ODD, ids=repr)
def test_odd_events_are_survived(rig: Rig, frame: Any) -> None:
    for around in ([], [message("created"), said(text("Hi")), step("created"), called(call("{"))]):
        rig.handler = type(rig.handler)()
        events = rig.read(*around, frame, run("completed"))
        assert events[-2].to_dict()["data"] == frame[1]
        snapshot = rig.handler.current_message_snapshot
        assert snapshot is None or snapshot.to_dict() is not None
        assert rig.handler.current_run.status == "completed"
        rig.handler = type(rig.handler)()
        rig.server.stream(*around, frame, said(text("!")))
        assert rig(lambda handler: each(handler.text_deltas))[-1] == "!"


def test_an_object_that_is_not_as_declared_is_kept(rig: Rig) -> None:
    rig.read(
        ("thread.message.created", {"id": "msg_1", "content": "text"}),
        ("thread.run.step.created", {"id": "step_1", "step_details": "new"}),
    )
    assert rig.handler.current_message_snapshot.to_dict() == {"id": "msg_1", "content": "text"}
    assert rig.handler.current_run_step_snapshot.to_dict() == {
        "id": "step_1",
        "step_details": "new",
    }


def test_final_values(rig: Rig) -> None:
    made = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    rig.server.stream(*HELLO[:-1], step("created"), step("completed", made), run("completed"))
    found = rig(lambda handler: handler.get_final_run())
    assert (found.id, found.status) == ("run_1", "completed")
    assert rig.handler.current_run is found
    assert rig.handler.current_event is None
    assert rig.handler.current_run_step_snapshot is None
    assert rig.handler.current_message_snapshot.status == "completed"
    assert rig.handler._begun.snapshots.steps()[0].to_dict() == step("completed", made)[1]


def test_final_steps_and_messages(rig: Rig) -> None:
    rig.server.stream(*HELLO)
    steps, messages = rig(_finals)
    assert steps == []
    assert [each.to_dict() for each in messages] == [HELLO[-2][1]]


def _finals(handler: Any) -> Any:
    if isinstance(handler, AssistantEventHandler):
        return handler.get_final_run_steps(), handler.get_final_messages()

    async def both() -> Any:
        return await handler.get_final_run_steps(), await handler.get_final_messages()

    return both()


@pytest.mark.parametrize(
    ("frames", "words"),
    [([], "without telling of a run"), (HELLO[:-1], "in_progress")],
)
def test_a_stream_that_ends_before_its_run(rig: Rig, frames: list[Any], words: str) -> None:
    rig.server.stream(*frames)
    with pytest.raises(StreamError, match=words) as caught:
        rig(lambda handler: handler.get_final_run())
    assert getattr(caught.value.partial, "id", None) == ("run_1" if frames else None)


def test_text_deltas(rig: Rig) -> None:
    rig.server.stream(*HELLO[:5], said(text("Hel"), text("lo")), said(text("")), said(text("!")))
    found = rig(lambda handler: each(handler.text_deltas))
    assert found == ["Hel", "lo", "!"]
    assert ("on_text_delta", "!", "Hello!") in rig.calls


def test_what_is_current(rig: Rig) -> None:
    seen: list[Any] = []

    def look(handler: Any, event: Any) -> None:
        status = handler.current_run and handler.current_run.status
        seen.append((event is handler.current_event, status))

    rig.handler = type("Handler", (rig.base,), {"on_event": look})()
    for name in ("event", "run", "message_snapshot", "run_step_snapshot"):
        assert getattr(rig.handler, f"current_{name}") is None
    rig.read(*HELLO[:3])
    assert seen == [(True, None), (True, None), (True, "created")]
    assert rig.handler.current_run.status == "in_progress"
    assert rig.handler.response.status == 200
    assert rig.handler.request_id is None
