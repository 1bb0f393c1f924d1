"""Moderations: categories have names that Python does not allow."""

from __future__ import annotations

from typing import Any

import pytest

from oai_moderations import (
    CreateModerationRequestInputItemText,
    CreateModerationResponse,
    ModerationCreateResponse,
)

RESULT = {
    "flagged": True,
    "categories": {"violence": True, "hate/threatening": False, "self-harm/intent": None},
    "category_scores": {"violence": 0.9, "hate/threatening": 0.01},
    "category_applied_input_types": {"violence": ["text", "image"]},
}
ANSWER = {"id": "modr-1", "model": "omni-test", "results": [RESULT]}


def test_names(server: Any) -> None:
    server.reply(ANSWER)
    found = server(lambda c: c.moderations.create(input="I will hurt you."))
    assert server.body == {"input": "I will hurt you."}
    (result,) = found.results
    assert result.categories.violence is True
    assert result.categories.hate_threatening is False
    assert result.categories.self_harm_intent is None
    assert result.category_scores.hate_threatening == 0.01
    assert result.category_applied_input_types.violence == ["text", "image"]
    assert found.to_dict() == ANSWER
    assert type(found) is ModerationCreateResponse is CreateModerationResponse


def test_a_new_category_is_kept(server: Any) -> None:
    result = {**RESULT, "categories": {"spam/links": True}, "category_scores": {"spam/links": 1}}
    server.reply({**ANSWER, "results": [result]})
    found = server(lambda c: c.moderations.create(input="Buy!"))
    assert found.results[0].categories.extra == {"spam/links": True}
    assert found.results[0].to_dict() == result


@pytest.mark.parametrize(
    "input",
    [
        ["one", "two"],
        [
            {"type": "text", "text": "one"},
            {"type": "image_url", "image_url": {"url": "https://example.com/1.png"}},
        ],
    ],
    ids=["texts", "parts"],
)
def test_inputs(server: Any, input: Any) -> None:
    server.reply(ANSWER)
    server(lambda c: c.moderations.create(input=input, model="omni-test"))
    assert server.body == {"input": input, "model": "omni-test"}


def test_parts_are_components_too(server: Any) -> None:
    server.reply(ANSWER)
    part = CreateModerationRequestInputItemText(text="one")
    server(lambda c: c.moderations.create(input=[part]))
    assert server.body == {"input": [{"type": "text", "text": "one"}]}
