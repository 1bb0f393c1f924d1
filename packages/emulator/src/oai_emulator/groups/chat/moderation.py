"""Classification of what goes into a completion and of what comes out."""

from __future__ import annotations

from typing import Any

from ...values import JsonObject, objects
from ..moderations.classify import classify


def judged(wanted: JsonObject, messages: list[JsonObject], choices: list[JsonObject]) -> JsonObject:
    """Classify the messages together, and each choice for itself."""
    model: str = wanted["model"]
    texts = [text for message in messages for text in _texts(message.get("content"))]
    images = [
        part["image_url"]["url"]
        for message in messages
        for part in objects(message.get("content"))
        if part["type"] == "image_url"
    ]
    answers = [choice["message"] for choice in choices]
    written = [_texts(answer["content"] or answer["refusal"]) for answer in answers]
    return {
        "input": _results(model, [classify(texts, images)]),
        "output": _results(model, [classify(answer) for answer in written]),
    }


def _texts(content: Any) -> list[str]:
    if isinstance(content, str):
        return [content]
    return [part["text"] for part in objects(content) if part["type"] == "text"]


def _results(model: str, results: list[JsonObject]) -> JsonObject:
    named = [{"type": "moderation_result", "model": model, **result} for result in results]
    return {"type": "moderation_results", "model": model, "results": named}
