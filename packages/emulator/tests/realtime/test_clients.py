"""The sessions as a client sees them, in the process and over a real socket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from oai_emulator import Emulator
from oai_realtime import OpenAI

MODEL = "gpt-realtime"


@pytest.fixture(params=["in the process", "served"])
def client(request: pytest.FixtureRequest) -> Iterator[OpenAI]:
    emulator = Emulator(event_delay=0.001)
    if request.param == "served":
        with emulator.serve() as url, OpenAI(api_key="test", base_url=url) as made:
            yield made
    else:
        with emulator.client(OpenAI) as made:
            yield made


def test_a_conversation(client: OpenAI) -> None:
    with client.realtime.connect(model=MODEL) as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "Say hello"}],
            }
        )
        connection.response.create()
        text = ""
        for event in connection:
            if event.type == "response.output_text.delta":
                text += event.delta
            if event.type == "response.done":
                assert event.response.status == "completed"
                break
        assert text == "hello"


def test_an_answer_is_stopped_after_three_words(client: OpenAI) -> None:
    with client.realtime.connect(model=MODEL) as connection:
        connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "Count to 1000"}],
            }
        )
        connection.response.create(response={"output_modalities": ["text"]})
        seen = 0
        for event in connection:
            if event.type == "response.output_text.delta":
                seen += 1
                if seen == 3:
                    connection.response.cancel()
            if event.type == "response.done":
                assert event.response.status == "cancelled"
                break


def test_a_translation(client: OpenAI) -> None:
    with client.realtime.translations.connect(model="gpt-realtime-translate") as connection:
        connection.session.update(session={"audio": {"output": {"language": "fr"}}})
        connection.session.close()
        assert [event.type for event in connection] == [
            "session.created",
            "session.updated",
            "session.closed",
        ]


def test_the_older_form(client: OpenAI) -> None:
    with client.beta.realtime.connect(model=MODEL) as connection:
        connection.response.create(response={"modalities": ["text"]})
        names = [event.type for event, _ in zip(connection, range(7), strict=False)]
        assert names[2:4] == ["response.created", "response.output_item.added"]
        assert names[-1] == "response.text.delta"
