"""Waiting for runs."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_assistants import Run
from oai_core import NotFoundError

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
TERMINAL = ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")
OWN = "/v1/threads/thread_1/runs"


def run(status: str) -> httpx.Response:
    body = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": status}
    return httpx.Response(200, json=body, headers={"openai-poll-after-ms": "1"})


def targets(server: Any) -> list[str]:
    return [f"{request.method} {request.url.path}" for request in server.requests]


@pytest.mark.parametrize("last", TERMINAL)
def test_poll(server: Any, last: str) -> None:
    server.reply(run("queued"), run("in_progress"), run("cancelling"), run("new_state"), run(last))
    told: list[Any] = []
    found = server(lambda c: c.beta.threads.runs.poll("run_1", "thread_1", progress=told.append))
    assert (type(found), found.status) == (Run, last)
    assert targets(server) == [f"GET {OWN}/run_1"] * 5
    assert server.last.headers["openai-beta"] == "assistants=v2"
    assert [p.status for p in told] == ["queued", "in_progress", "cancelling", "new_state", last]


def test_create_and_poll(server: Any) -> None:
    server.reply(run("queued"), run("in_progress"), run("completed"))
    found = server(
        lambda c: c.beta.threads.runs.create_and_poll(
            thread_id="thread_1", assistant_id="asst_1", poll_interval_ms=1
        )
    )
    assert found.status == "completed"
    assert targets(server) == [f"POST {OWN}", *[f"GET {OWN}/run_1"] * 2]


def test_submit_tool_outputs_and_poll(server: Any) -> None:
    server.reply(run("queued"), run("in_progress"), run("completed"))
    outputs = [{"tool_call_id": "call_1", "output": "4"}]
    found = server(
        lambda c: c.beta.threads.runs.submit_tool_outputs_and_poll(
            run_id="run_1", thread_id="thread_1", tool_outputs=outputs
        )
    )
    assert found.status == "completed"
    assert targets(server)[:2] == [f"POST {OWN}/run_1/submit_tool_outputs", f"GET {OWN}/run_1"]
    assert b'"call_1"' in server.requests[0].content


def test_create_and_run_poll(server: Any) -> None:
    server.reply(run("queued"), run("requires_action"))
    found = server(
        lambda c: c.beta.threads.create_and_run_poll(
            assistant_id="asst_1", thread={"messages": [{"role": "user", "content": "Hello"}]}
        )
    )
    assert found.status == "requires_action"
    assert targets(server) == ["POST /v1/threads/runs", f"GET {OWN}/run_1"]


def test_an_error_names_the_run_that_was_started(server: Any) -> None:
    gone = httpx.Response(404, json={"error": {"message": "gone"}})
    server.reply(run("queued"), gone)
    with pytest.raises(NotFoundError, match="while waiting for run_1"):
        server(lambda c: c.beta.threads.runs.create_and_poll("thread_1", assistant_id="asst_1"))
