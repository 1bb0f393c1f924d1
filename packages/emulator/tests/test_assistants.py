from __future__ import annotations

import json
from typing import Any

import pytest

from oai_emulator import Emulator
from packages.emulator.tests.conftest import Caller
from packages.emulator.tests.emulated import problems

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
EVENT = {"$ref": "#/components/schemas/AssistantStreamEvent"}
DELTA = "thread.message.delta"
HELLO = [{"role": "user", "content": "Say hello you"}]


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def api(clock: Time) -> Caller:
    return Caller(Emulator(clock=clock, queue_time=1, run_time=1))


def assistant(api: Any, **more: Any) -> str:
    return str(api.post("/assistants", {"model": "gpt-4o-mini", **more})["id"])


def thread(api: Any, *texts: str) -> str:
    messages = [{"role": "user", "content": text} for text in texts]
    return f"/threads/{api.post('/threads', {'messages': messages})['id']}"


def frames(api: Any, path: str, body: Any) -> list[tuple[str, Any]]:
    with api.http.stream("POST", path, json=body) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        text = answer.read().decode()
    read: list[tuple[str, Any]] = []
    for block in filter(None, text.split("\n\n")):
        name, data = block.split("\n")
        data = data.removeprefix("data: ")
        value = data if data == "[DONE]" else json.loads(data)
        read.append((name.removeprefix("event: "), value))
    return read


def said(message: Any) -> str:
    return "".join(part["text"]["value"] for part in message["content"])


def test_assistants(api: Any) -> None:
    made = api.post("/assistants", {"model": "gpt-4o-mini", "name": "Ada"})
    assert made["id"].startswith("asst_")
    assert (made["tools"], made["metadata"], made["temperature"]) == ([], {}, 1.0)
    path = f"/assistants/{made['id']}"
    changed = api.post(path, {"name": None, "instructions": "You are Marvin."})
    assert changed == {**made, "name": None, "instructions": "You are Marvin."} == api.get(path)
    other = assistant(api)
    assert [row["id"] for row in api.get("/assistants")["data"]] == [other, made["id"]]
    assert api.get("/assistants", before=made["id"])["data"][0]["id"] == other
    assert api.delete(path)["object"] == "assistant.deleted"
    assert api.get(path, 404)


def test_vector_stores_are_made_for_a_thread(api: Any) -> None:
    told = {"file_search": {"vector_stores": [{"metadata": {"a": "b"}}]}}
    made = api.post("/threads", {"tool_resources": told})
    (named,) = made["tool_resources"]["file_search"]["vector_store_ids"]
    assert api.get(f"/vector_stores/{named}")["metadata"] == {"a": "b"}
    path = f"/threads/{made['id']}"
    assert api.post(path, {"metadata": {"c": "d"}})["metadata"] == {"c": "d"}
    assert api.post(path, {"tool_resources": {}})["tool_resources"] == {}
    assert api.delete(path)["deleted"] is True
    assert api.get(path, 404)


def test_messages(api: Any) -> None:
    path = f"{thread(api)}/messages"
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    parts = [{"type": "text", "text": "Look"}, image]
    made = api.post(path, {"role": "user", "content": parts, "metadata": {"a": "b"}})
    assert made["content"] == [
        {"type": "text", "text": {"value": "Look", "annotations": []}},
        image,
    ]
    one = f"{path}/{made['id']}"
    assert api.post(one, {"metadata": {}})["metadata"] == {}
    assert api.get(path)["data"] == [api.get(one)]
    assert api.delete(one)["object"] == "thread.message.deleted"
    assert api.get(one, 404)


def test_a_run_is_polled(api: Any, clock: Time) -> None:
    named = assistant(api, instructions="You are Marvin.")
    path = thread(api, "My name is Ada.", "Who are you?")
    run = api.post(f"{path}/runs", {"assistant_id": named})
    one = f"{path}/runs/{run['id']}"
    assert run["status"] == "queued"
    refused = api.post(f"{path}/messages", HELLO[0], 400)["error"]["message"]
    assert run["id"] in refused
    assert run["id"] in api.post(f"{path}/runs", {"assistant_id": named}, 400)["error"]["message"]
    clock.now = 1
    answer = api.http.get(one)
    assert answer.json()["status"] == "in_progress"
    assert answer.headers["openai-poll-after-ms"]
    assert len(api.get(f"{path}/messages")["data"]) == 2
    clock.now = 2
    done = api.get(one)
    assert (done["status"], done["expires_at"]) == ("completed", None)
    assert done["usage"]["total_tokens"] == sum(
        done["usage"][name] for name in ("prompt_tokens", "completion_tokens")
    )
    (message,) = api.get(f"{path}/messages", run_id=run["id"])["data"]
    assert (said(message), message["assistant_id"]) == ("I am Marvin.", named)
    (step,) = api.get(f"{one}/steps")["data"]
    assert step["step_details"]["message_creation"]["message_id"] == message["id"]
    assert api.get(f"{one}/steps/{step['id']}") == step
    assert api.get(f"{one}/steps/step_x", 404)
    assert api.get(f"{path}/runs")["data"] == [done]
    again = api.post(
        f"{path}/runs",
        {
            "assistant_id": named,
            "additional_messages": [{"role": "user", "content": "What is my name?"}],
        },
    )
    clock.now = 4
    (message,) = api.get(f"{path}/messages", run_id=again["id"])["data"]
    assert said(message) == "Your name is Ada."


def test_the_events_of_a_run(api: Any) -> None:
    body = {"assistant_id": assistant(api), "thread": {"messages": HELLO}, "stream": True}
    events = frames(api, "/threads/runs", body)
    names = [name for name, _ in events]
    first = names.index(DELTA)
    assert names[:first] == [
        "thread.created",
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.message.created",
        "thread.message.in_progress",
    ]
    assert [name for name in names[first:] if name != DELTA] == [
        "thread.message.completed",
        "thread.run.step.completed",
        "thread.run.completed",
        "done",
    ]
    for name, data in events:
        assert problems(EVENT, {"event": name, "data": data}) == []
    parts = [data["delta"]["content"][0] for name, data in events if name == DELTA]
    assert "".join(part["text"]["value"] for part in parts) == "hello you"
    run = events[-2][1]
    path = f"/threads/{run['thread_id']}"
    assert api.get(f"{path}/runs/{run['id']}") == run
    assert said(api.get(f"{path}/messages")["data"][0]) == "hello you"


@pytest.mark.parametrize("streamed", [False, True])
def test_a_run_waits_for_the_outputs_of_tools(api: Any, clock: Time, streamed: bool) -> None:
    named = assistant(api, tools=[WEATHER])
    path = thread(api, "What is the weather in Paris?")
    body = {"assistant_id": named, "stream": streamed}
    if streamed:
        events = frames(api, f"{path}/runs", body)
        run = events[-2][1]
        assert [name for name, _ in events][-3:] == [
            "thread.run.step.delta",
            "thread.run.requires_action",
            "done",
        ]
    else:
        run = api.post(f"{path}/runs", body)
        clock.now += 2
    one = f"{path}/runs/{run['id']}"
    run = api.get(one)
    assert run["status"] == "requires_action"
    (call,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert (call["function"]["name"], call["type"]) == ("get_weather", "function")
    assert json.loads(call["function"]["arguments"])["city"] == "Paris"
    wrong = {"tool_outputs": [{"tool_call_id": "call_x", "output": "sunny"}]}
    submit = f"{one}/submit_tool_outputs"
    assert api.post(submit, wrong, 400)["error"]["param"] == "tool_outputs"
    outputs = [{"tool_call_id": call["id"], "output": "It is sunny"}]
    if streamed:
        events = frames(api, submit, {"tool_outputs": outputs, "stream": True})
        names = [name for name, _ in events]
        assert names[:2] == ["thread.run.step.completed", "thread.run.queued"]
        assert names[-2:] == ["thread.run.completed", "done"]
    else:
        assert api.post(submit, {"tool_outputs": outputs})["status"] == "queued"
        clock.now += 2
    assert api.get(one)["status"] == "completed"
    assert "It is sunny" in said(api.get(f"{path}/messages")["data"][0])
    first, second = api.get(f"{one}/steps", order="asc")["data"]
    assert first["step_details"]["tool_calls"][0]["function"]["output"] == "It is sunny"
    assert (first["status"], second["type"]) == ("completed", "message_creation")
    assert api.post(submit, {"tool_outputs": outputs}, 400)


def test_a_run_is_cancelled(api: Any, clock: Time) -> None:
    path = thread(api, "Hi")
    run = api.post(f"{path}/runs", {"assistant_id": assistant(api)})
    one = f"{path}/runs/{run['id']}"
    assert api.post(one, {"metadata": {"a": "b"}})["metadata"] == {"a": "b"}
    assert api.post(f"{one}/cancel")["status"] == "cancelled"
    clock.now = 9
    assert api.get(one)["status"] == "cancelled"
    assert len(api.get(f"{path}/messages")["data"]) == 1
    assert api.post(f"{one}/cancel", status=400)


def test_a_run_that_meets_its_limit(api: Any) -> None:
    body = {
        "assistant_id": assistant(api),
        "thread": {"messages": [{"role": "user", "content": "Count to 50"}]},
        "max_completion_tokens": 300,
        "stream": True,
    }
    body["thread"] = {"messages": [{"role": "user", "content": "repeat word 400 times"}]}
    events = dict(frames(api, "/threads/runs", body))
    assert events["thread.run.incomplete"]["incomplete_details"] == {
        "reason": "max_completion_tokens"
    }
    assert events["thread.message.incomplete"]["status"] == "incomplete"


def test_a_run_that_fails(api: Any) -> None:
    body = {"assistant_id": assistant(api), "thread": {"messages": HELLO}, "stream": True}
    api.emulator.fail_next("failed", path="/threads/runs")
    events = frames(api, "/threads/runs", body)
    assert [name for name, _ in events][-2:] == ["thread.run.failed", "done"]
    assert events[-2][1]["last_error"]["code"] == "server_error"


def test_hosted_tools_have_steps(api: Any, clock: Time) -> None:
    named = assistant(api, tools=[{"type": "code_interpreter"}])
    path = thread(api, "Please run the code")
    run = api.post(f"{path}/runs", {"assistant_id": named})
    clock.now = 2
    first, second = api.get(f"{path}/runs/{run['id']}/steps", order="asc")["data"]
    assert first["step_details"]["tool_calls"][0]["type"] == "code_interpreter"
    assert second["type"] == "message_creation"


def test_what_is_not_there(api: Any) -> None:
    path = thread(api)
    assert api.post(f"{path}/runs", {"assistant_id": "asst_x"}, 404)
    assert api.get("/threads/thread_x/messages", 404)
    assert api.get(f"{path}/runs/run_x", 404)
    assert api.get(f"{path}/runs/run_x/steps", 404)
