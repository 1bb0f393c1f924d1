"""Completions that the server keeps."""

from __future__ import annotations

from typing import Any

import pytest

from oai_chat import ChatCompletion, ChatCompletionDeleted, ChatCompletionStoreMessage


def test_update(server: Any) -> None:
    server.reply({"id": "chatcmpl-1", "object": "chat.completion", "metadata": {"a": "b"}})
    found = server(lambda c: c.chat.completions.update("chatcmpl-1", metadata={"a": "b"}))
    assert type(found) is ChatCompletion
    assert (found.metadata, found.extra) == ({"a": "b"}, {})
    assert server.target == "POST /chat/completions/chatcmpl-1"
    assert server.body == {"metadata": {"a": "b"}}


def test_metadata_is_cleared_with_null(server: Any) -> None:
    server.reply({"id": "chatcmpl-1"})
    server(lambda c: c.chat.completions.update("chatcmpl-1", metadata=None))
    assert server.body == {"metadata": None}


def test_metadata_must_be_given(server: Any) -> None:
    with pytest.raises(TypeError, match="metadata"):
        server(lambda c: c.chat.completions.update("chatcmpl-1"))
    assert server.requests == []


def test_list(server: Any) -> None:
    server.reply(
        {"data": [{"id": "a"}, {"id": "b"}], "last_id": "b", "has_more": True},
        {"data": [{"id": "c"}], "last_id": "c", "has_more": False},
    )
    found = server.items(
        lambda c: c.chat.completions.list(metadata={"team": "a b"}, limit=2, order="desc")
    )
    assert [item.id for item in found] == ["a", "b", "c"]
    assert {type(item) for item in found} == {ChatCompletion}
    for request in server.requests:
        assert request.url.params["metadata[team]"] == "a b"
    assert server.last.url.params["after"] == "b"


def test_messages(server: Any) -> None:
    part = {"type": "text", "text": "Hi"}
    message = {"id": "msg_1", "role": "user", "content": "Hi", "content_parts": [part]}
    server.reply({"object": "list", "data": [message], "has_more": False})
    (found,) = server.items(lambda c: c.chat.completions.messages.list("chatcmpl-1"))
    assert type(found) is ChatCompletionStoreMessage
    assert found.id == "msg_1"
    assert found.to_dict() == message
    assert server.target == "GET /chat/completions/chatcmpl-1/messages"


def test_delete(server: Any) -> None:
    server.reply({"id": "chatcmpl-1", "object": "chat.completion.deleted", "deleted": True})
    found = server(lambda c: c.chat.completions.delete("chatcmpl-1"))
    assert type(found) is ChatCompletionDeleted
    assert found.deleted is True
    assert server.target == "DELETE /chat/completions/chatcmpl-1"
