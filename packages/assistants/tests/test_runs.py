"""Events of runs: each is a whole frame, its name and its data."""

from __future__ import annotations

import json
from typing import Any

import pytest

from oai_assistants import (
    Message,
    MessageDeltaObject,
    MessageStreamEventThreadMessageDelta,
    Run,
    RunStepStreamEventThreadRunStepDelta,
    RunStreamEventThreadRunCreated,
    ThreadStreamEvent,
)
from oai_core import APIError
from oai_core.components import UnknownComponent

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

THREAD = {"id": "thread_1", "object": "thread"}
RUN = {"id": "run_1", "object": "thread.run", "status": "queued"}
DELTA = {
    "id": "msg_1",
    "object": "thread.message.delta",
    "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hi"}}]},
}
STEP = {"id": "step_1", "object": "thread.run.step.delta", "delta": {}}


def run(client: Any, **options: Any) -> Any:
    return client.beta.threads.runs.create("thread_1", assistant_id="asst_1", **options)


def test_frames(server: Any) -> None:
    frames = [
        ("thread.created", THREAD),
        ("thread.run.created", RUN),
        ("thread.run.step.delta", STEP),
        ("thread.message.delta", DELTA),
    ]
    server.stream(*frames)
    events = server(
        lambda c: c.beta.threads.create_and_run(assistant_id="asst_1", thread={}, stream=True)
    )
    assert [type(event) for event in events] == [
        ThreadStreamEvent,
        RunStreamEventThreadRunCreated,
        RunStepStreamEventThreadRunStepDelta,
        MessageStreamEventThreadMessageDelta,
    ]
    assert [event.to_dict() for event in events] == [
        {"event": name, "data": data} for name, data in frames
    ]
    assert (type(events[1].data), events[1].data.id) == (Run, "run_1")
    assert events[3].data.delta.content[0].text.value == "Hi"
    assert type(events[3].data) is MessageDeltaObject
    assert server.target == "POST /threads/runs"
    assert server.body == {"assistant_id": "asst_1", "thread": {}, "stream": True}


def test_the_name_tells_events_apart(server: Any) -> None:
    """Their data has the same shape in all states of a run, and may have a type of its own."""
    names = ["queued", "in_progress", "requires_action", "completed", "failed"]
    server.stream(*((f"thread.run.{name}", {**RUN, "type": "thread.created"}) for name in names))
    events = server(lambda c: run(c, stream=True))
    assert [event.event for event in events] == [f"thread.run.{name}" for name in names]
    assert {type(event.data) for event in events} == {Run}
    assert server.target == "POST /threads/thread_1/runs"


def test_a_new_name(server: Any) -> None:
    server.stream(("thread.run.paused", RUN))
    (event,) = server(lambda c: run(c, stream=True))
    assert type(event) is UnknownComponent
    assert event.to_dict() == {"event": "thread.run.paused", "data": RUN}


def test_an_error(server: Any) -> None:
    server.stream(("thread.run.created", RUN), ("error", {"message": "Sorry.", "code": "busy"}))
    with pytest.raises(APIError, match="Sorry") as caught:
        server(lambda c: run(c, stream=True))
    assert caught.value.code == "busy"


def test_without_a_stream(server: Any) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [call]}}
    server.reply({**RUN, "status": "requires_action", "required_action": action})
    found = server(run)
    assert server.body == {"assistant_id": "asst_1", "stream": False}
    assert found.required_action.submit_tool_outputs.tool_calls[0].function.arguments == "{}"
    assert type(found) is Run


def test_outputs_of_tools(server: Any) -> None:
    server.stream(("thread.run.completed", {**RUN, "status": "completed"}))
    outputs = [{"tool_call_id": "call_1", "output": json.dumps({"degrees": 21})}]
    events = server(
        lambda c: c.beta.threads.runs.submit_tool_outputs(
            "run_1", thread_id="thread_1", tool_outputs=outputs, stream=True
        )
    )
    assert [event.data.status for event in events] == ["completed"]
    assert server.target == "POST /threads/thread_1/runs/run_1/submit_tool_outputs"
    assert server.body == {"tool_outputs": outputs, "stream": True}


def test_messages_with_citations(server: Any) -> None:
    citation = {
        "type": "file_citation",
        "text": "[1]",
        "start_index": 3,
        "end_index": 6,
        "file_citation": {"file_id": "file-1"},
    }
    text = {"type": "text", "text": {"value": "Hi [1]", "annotations": [citation]}}
    message = {"id": "msg_1", "object": "thread.message", "role": "assistant", "content": [text]}
    server.reply({"data": [message], "has_more": False, "first_id": "msg_1", "last_id": "msg_1"})
    (found,) = server.items(lambda c: c.beta.threads.messages.list("thread_1", run_id="run_1"))
    assert found.content[0].text.annotations[0].file_citation.file_id == "file-1"
    assert found.to_dict() == message
    assert type(found) is Message
    assert server.target == "GET /threads/thread_1/messages?run_id=run_1"
