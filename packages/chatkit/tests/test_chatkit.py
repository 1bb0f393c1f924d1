"""ChatKit: the beta header, sessions, threads and their items."""

from __future__ import annotations

from typing import Any

from oai_chatkit import ChatSessionResource, DeletedThreadResource, OpenAI, ThreadResource
from oai_chatkit.components import (
    AssistantMessageItem,
    ClientToolCallItem,
    ClosedStatus,
    LockedStatus,
    TaskGroupItem,
    UserMessageItem,
    WidgetMessageItem,
)
from oai_core import UnknownComponent


def item(kind: str, **fields: Any) -> dict[str, Any]:
    base = {"id": f"cti_{kind}", "object": "chatkit.thread_item", "thread_id": "cthr_1"}
    return {**base, "created_at": 1_750_000_000, "type": f"chatkit.{kind}", **fields}


ITEMS: list[dict[str, Any]] = [
    item(
        "user_message",
        content=[
            {"type": "input_text", "text": "Where is my order?"},
            {"type": "quoted_text", "text": "It left on Monday."},
        ],
        attachments=[
            {
                "type": "image",
                "id": "f_1",
                "name": "a.png",
                "mime_type": "image/png",
                "preview_url": None,
            }
        ],
        inference_options=None,
    ),
    item(
        "assistant_message",
        content=[
            {
                "type": "output_text",
                "text": "On its way.",
                "annotations": [
                    {"type": "url", "source": {"type": "url", "url": "https://example.org"}},
                    {"type": "scent", "source": None},
                ],
            }
        ],
    ),
    item("widget", widget='{"type":"Card"}'),
    item(
        "client_tool_call",
        call_id="c",
        name="locate",
        arguments="{}",
        status="in_progress",
        output=None,
    ),
    item("task_group", tasks=[{"type": "thought", "heading": None, "summary": "Looking"}]),
    item("poem", lines=[]),
]


def listed(*data: dict[str, Any], more: bool) -> dict[str, Any]:
    return {"object": "list", "data": list(data), "has_more": more, "last_id": data[-1]["id"]}


def test_every_call_names_the_beta(client: OpenAI, wire: Any) -> None:
    chatkit = client.beta.chatkit
    chatkit.sessions.create(user="user_1", workflow={"id": "wf_1"})
    chatkit.sessions.cancel("cksess_1")
    chatkit.threads.retrieve("cthr_1")
    chatkit.threads.delete("cthr_1")
    list(chatkit.threads.list())
    list(chatkit.threads.list_items("cthr_1"))
    assert {made.headers["openai-beta"] for made in wire.requests} == {"chatkit_beta=v1"}
    assert wire.lines == [
        "POST /v1/chatkit/sessions",
        "POST /v1/chatkit/sessions/cksess_1/cancel",
        "GET /v1/chatkit/threads/cthr_1",
        "DELETE /v1/chatkit/threads/cthr_1",
        "GET /v1/chatkit/threads",
        "GET /v1/chatkit/threads/cthr_1/items",
    ]
    wire.requests.clear()
    chatkit.threads.retrieve("cthr_1", extra_headers={"OpenAI-Beta": "chatkit_beta=v2"})
    assert wire.headers["openai-beta"] == "chatkit_beta=v2"


def test_a_session(client: OpenAI, wire: Any) -> None:
    answer = {
        "id": "cksess_1",
        "object": "chatkit.session",
        "expires_at": 1_750_000_600,
        "client_secret": "ek_1",
        "workflow": {"id": "wf_1", "version": None, "state_variables": {"plan": "pro", "n": 1}},
        "user": "user_1",
        "status": "active",
        "chatkit_configuration": {"history": {"enabled": True, "recent_threads": None}},
    }
    wire.answers = [answer]
    chatkit = client.beta.chatkit
    session = chatkit.sessions.create(
        user="user_1",
        workflow={"id": "wf_1", "state_variables": {"plan": "pro", "n": 1}},
        expires_after={"anchor": "created_at", "seconds": 600},
    )
    assert isinstance(session, ChatSessionResource)
    assert session.client_secret == "ek_1"
    assert session.to_dict() == answer
    assert wire.body == {
        "user": "user_1",
        "workflow": {"id": "wf_1", "state_variables": {"plan": "pro", "n": 1}},
        "expires_after": {"anchor": "created_at", "seconds": 600},
    }


def test_items_are_told_apart_and_kept(client: OpenAI, wire: Any) -> None:
    wire.answers = [listed(*ITEMS[:3], more=True), listed(*ITEMS[3:], more=False)]
    chatkit = client.beta.chatkit
    found = list(chatkit.threads.list_items("cthr_1", order="asc", limit=3))
    assert [type(entry) for entry in found] == [
        UserMessageItem,
        AssistantMessageItem,
        WidgetMessageItem,
        ClientToolCallItem,
        TaskGroupItem,
        UnknownComponent,
    ]
    assert [entry.to_dict() for entry in found] == ITEMS
    assert dict(wire.requests[1].url.params) == {
        "order": "asc",
        "limit": "3",
        "after": "cti_widget",
    }


def test_threads_of_one_user(client: OpenAI, wire: Any) -> None:
    base = {"object": "chatkit.thread", "created_at": 1, "title": None, "user": "user_1"}
    threads = [
        {**base, "id": "cthr_1", "status": {"type": "locked", "reason": None}},
        {**base, "id": "cthr_2", "status": {"type": "closed", "reason": "Solved"}},
    ]
    wire.answers = [listed(*threads, more=False)]
    chatkit = client.beta.chatkit
    found = list(chatkit.threads.list(user="user_1"))
    assert [type(thread) for thread in found] == [ThreadResource] * 2
    assert [type(thread.status) for thread in found] == [LockedStatus, ClosedStatus]
    assert [thread.to_dict() for thread in found] == threads
    assert wire.lines == ["GET /v1/chatkit/threads?user=user_1"]


def test_a_deleted_thread(client: OpenAI, wire: Any) -> None:
    wire.answers = [{"id": "cthr_1", "object": "chatkit.thread.deleted", "deleted": True}]
    chatkit = client.beta.chatkit
    gone = chatkit.threads.delete("cthr_1")
    assert isinstance(gone, DeletedThreadResource)
    assert gone.deleted is True
