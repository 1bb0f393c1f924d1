"""Models: a list that comes at once, and names with characters of all kinds."""

from __future__ import annotations

from typing import Any

import pytest

from oai_models import Model, ModelDeleted

MODEL = {"id": "gpt-test", "object": "model", "created": 1, "owned_by": "openai"}


def test_list(server: Any) -> None:
    server.reply({"object": "list", "data": [MODEL, {**MODEL, "id": "tts-test"}]})
    found = server.items(lambda c: c.models.list())
    assert [(type(model), model.id) for model in found] == [
        (Model, "gpt-test"),
        (Model, "tts-test"),
    ]
    assert len(server.requests) == 1
    assert server.target == "GET /models"


def test_a_page_of_all(server: Any) -> None:
    server.reply({"object": "list", "data": [MODEL]})
    page = server(lambda c: c.models.list())
    assert (len(page), page.has_next_page()) == (1, False)
    assert page.to_dict() == {"object": "list", "data": [MODEL]}


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("gpt-test", "gpt-test"),
        ("ft:gpt-test:acme:bot:A1", "ft%3Agpt-test%3Aacme%3Abot%3AA1"),
        ("meta/llama 3", "meta%2Fllama%203"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("100%", "100%25"),
    ],
)
def test_names(server: Any, name: str, path: str) -> None:
    server.reply({**MODEL, "id": name})
    found = server(lambda c: c.models.retrieve(name))
    assert found.id == name
    assert type(found) is Model
    assert server.target == f"GET /models/{path}"


def test_by_keyword(server: Any) -> None:
    server.reply(MODEL)
    assert server(lambda c: c.models.retrieve(model="gpt-test")).owned_by == "openai"


def test_delete(server: Any) -> None:
    server.reply({"id": "ft:gpt-test:acme:bot:A1", "object": "model", "deleted": True})
    found = server(lambda c: c.models.delete("ft:gpt-test:acme:bot:A1"))
    assert type(found) is ModelDeleted
    assert found.deleted is True


def test_models_of_other_servers(server: Any) -> None:
    """Some send more, and some send less."""
    model = {"id": "llama", "object": "model", "meta": {"n_ctx": 4096}}
    server.reply({"data": [model], "models": [{"name": "llama"}]})
    page = server(lambda c: c.models.list())
    assert page[0].extra == {"meta": {"n_ctx": 4096}}
    assert page[0].to_dict() == model
