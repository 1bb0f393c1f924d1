"""Embeddings and streams of runs: the official client beside ours, on one emulator."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import openai
import pytest

import oai
from oai_emulator import Emulator

Clients = tuple[Any, Any]
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def clients() -> Iterator[Clients]:
    options: dict[str, Any] = {"api_key": "sk-test", "max_retries": 0}
    with Emulator().serve() as url, oai.OpenAI(**options, base_url=url) as ours:
        yield ours, openai.OpenAI(**options, base_url=url)


@pytest.mark.parametrize("more", [{}, {"dimensions": 7}, {"encoding_format": "float"}])
def test_the_same_vectors(clients: Clients, more: dict[str, Any]) -> None:
    body = {"model": "text-embedding-3-small", "input": ["a cat", "two dogs"], **more}
    ours, theirs = (client.embeddings.create(**body) for client in clients)
    assert [list(map(float, item.embedding)) for item in ours.data] == [
        list(item.embedding) for item in theirs.data
    ]
    assert ours.to_dict() == theirs.to_dict()


def test_the_same_base64(clients: Clients) -> None:
    body = {"model": "text-embedding-3-small", "input": "a cat", "encoding_format": "base64"}
    ours, theirs = (client.embeddings.create(**body) for client in clients)
    assert ours.data[0].embedding == theirs.data[0].embedding


def _handler(base: Any) -> Any:
    calls: list[Any] = []

    def note(name: str) -> Any:
        def told(_: Any, *values: Any) -> None:
            calls.append((name, *map(_plain, values)))

        return told

    names = [n for n in dir(base) if n.startswith("on_") and n != "on_event"]
    made = type("Noting", (base,), {name: note(name) for name in names})()
    made.calls = calls
    return made


def _plain(value: Any) -> Any:
    if getattr(value, "value", None) is not None:
        return value.value
    function = getattr(value, "function", None)
    return function.arguments if function is not None else type(value).__name__.startswith("x")


def _run(client: Any, handler: Any, question: str, **more: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assistant = client.beta.assistants.create(model="gpt-4o-mini")
        with client.beta.threads.create_and_run_stream(
            assistant_id=assistant.id,
            thread={"messages": [{"role": "user", "content": question}]},
            event_handler=handler,
            **more,
        ) as stream:
            texts = list(stream.text_deltas)
            return texts, stream.get_final_run(), stream


def test_the_same_methods_are_called_for_a_message(clients: Clients) -> None:
    ours, theirs = _handler(oai.AssistantEventHandler), _handler(openai.AssistantEventHandler)
    one = _run(clients[0], ours, "Say: one two three")
    other = _run(clients[1], theirs, "Say: one two three")
    assert ours.calls == theirs.calls
    assert one[0] == other[0]
    assert one[1].status == other[1].status == "completed"
    contents = [
        [part.text.value for message in each[2].get_final_messages() for part in message.content]
        for each in (one, other)
    ]
    assert contents[0] == contents[1]
    assert len(one[2].get_final_run_steps()) == len(other[2].get_final_run_steps())


def test_calls_of_tools(clients: Clients) -> None:
    """Ours tells the first delta of each call too, and the end of a call once."""
    weather: dict[str, Any] = {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {}},
    }
    tools: list[dict[str, Any]] = [{"type": "function", "function": weather}]
    ours, theirs = _handler(oai.AssistantEventHandler), _handler(openai.AssistantEventHandler)
    one = _run(clients[0], ours, "What is the weather in Rome?", tools=tools)
    other = _run(clients[1], theirs, "What is the weather in Rome?", tools=tools)
    assert one[1].status == other[1].status == "requires_action"
    assert [c for c in ours.calls if c[0] != "on_tool_call_delta"] == theirs.calls
