"""What is sent: the header of the group, and null where None is given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from oai_assistants import (
    NULL,
    Assistant,
    AssistantsNamedToolChoice,
    AssistantToolsCode,
    AssistantToolsFunction,
    Message,
    Thread,
    ThreadDeleted,
)
from oai_shared import FunctionObject

quietly = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def test_methods_warn_where_they_are_called(server: Any) -> None:
    server.reply({"id": "asst_1"})
    with pytest.warns(DeprecationWarning, match=r"assistants\.create is deprecated") as caught:
        server(lambda c: c.beta.assistants.create(model="gpt-test"))
    assert [Path(one.filename).name for one in caught] == ["test_updates.py"]


@quietly
def test_the_header_of_the_group(server: Any) -> None:
    server.reply({"id": "thread_1"}, {"id": "thread_1"}, {"data": [], "has_more": False})
    server(lambda c: c.beta.threads.create())
    server(lambda c: c.beta.threads.retrieve("thread_1"))
    server.items(lambda c: c.beta.threads.messages.list("thread_1"))
    assert [request.headers["openai-beta"] for request in server.requests] == ["assistants=v2"] * 3


@quietly
def test_the_header_can_be_changed(server: Any) -> None:
    server.reply({"id": "thread_1"}, {"id": "thread_1"})
    for value in ("assistants=v9", None):
        headers = {"OpenAI-Beta": value}
        server(lambda c, h=headers: c.beta.threads.create(extra_headers=h))
    assert [request.headers.get("openai-beta") for request in server.requests] == [
        "assistants=v9",
        None,
    ]


@quietly
def test_none_clears_and_absence_keeps(server: Any) -> None:
    server.reply({"id": "asst_1", "instructions": None})
    found = server(
        lambda c: c.beta.assistants.update(
            "asst_1", name="Ada", description=None, instructions=None, metadata=None
        )
    )
    assert server.body == {
        "name": "Ada",
        "description": None,
        "instructions": None,
        "metadata": None,
    }
    assert server.target == "POST /assistants/asst_1"
    assert found.instructions is None
    assert type(found) is Assistant


@quietly
def test_a_thread_loses_its_files(server: Any) -> None:
    server.reply({"id": "thread_1"}, {"id": "thread_1"})
    server(lambda c: c.beta.threads.update("thread_1", tool_resources=None))
    assert server.body == {"tool_resources": None}
    found = server(lambda c: c.beta.threads.update("thread_1", tool_resources={"file_search": {}}))
    assert server.body == {"tool_resources": {"file_search": {}}}
    assert type(found) is Thread


@quietly
def test_null_inside_components(server: Any) -> None:
    server.reply({"id": "asst_1"})
    tool = AssistantToolsFunction(function=FunctionObject(name="weather", strict=NULL))
    server(lambda c: c.beta.assistants.update("asst_1", tools=[tool, AssistantToolsCode()]))
    assert server.body["tools"] == [
        {"type": "function", "function": {"name": "weather", "strict": None}},
        {"type": "code_interpreter"},
    ]


@quietly
def test_ids_of_what_is_around_are_keywords(server: Any) -> None:
    message = {"id": "msg_1", "object": "thread.message", "role": "user", "content": []}
    server.reply(message, {"id": "run_1"}, {"data": [], "has_more": False})
    found = server(lambda c: c.beta.threads.messages.retrieve("msg_1", thread_id="thread_1"))
    assert type(found) is Message
    assert server.target == "GET /threads/thread_1/messages/msg_1"
    server(lambda c: c.beta.threads.runs.cancel("run_1", thread_id="thread_1"))
    assert (server.target, server.last.content) == (
        "POST /threads/thread_1/runs/run_1/cancel",
        b"",
    )
    server.items(lambda c: c.beta.threads.runs.steps.list("run_1", thread_id="thread_1"))
    assert server.target == "GET /threads/thread_1/runs/run_1/steps"


@quietly
def test_choice_of_a_tool(server: Any) -> None:
    server.reply({"id": "run_1", "tool_choice": {"type": "file_search"}}, {"tool_choice": "auto"})
    choice = AssistantsNamedToolChoice(type="file_search")
    run = lambda c: c.beta.threads.runs.create(  # noqa: E731
        "thread_1", assistant_id="asst_1", tool_choice=choice
    )
    assert server(run).tool_choice == choice
    assert server.body["tool_choice"] == {"type": "file_search"}
    assert server(run).tool_choice == "auto"


@quietly
def test_delete(server: Any) -> None:
    server.reply({"id": "thread_1", "object": "thread.deleted", "deleted": True})
    assert type(server(lambda c: c.beta.threads.delete("thread_1"))) is ThreadDeleted
    assert server.target == "DELETE /threads/thread_1"
