from __future__ import annotations

import base64
from typing import Any

import pytest

from packages.emulator.tests.realtime.line import Line, only, tone, types

Json = dict[str, Any]


@pytest.fixture
def line() -> Line:
    made = Line(model="m")
    made.hear()
    return made


def test_items_are_told_and_stand_in_their_order(line: Line) -> None:
    told = line.text("one", item={"id": "one"})
    assert types(told) == ["conversation.item.added", "conversation.item.done"]
    assert told[0]["item"] == told[1]["item"]
    assert told[0]["item"]["status"] == "completed"
    assert told[0]["previous_item_id"] is None
    assert line.text("two", item={"id": "two"})[0]["previous_item_id"] == "one"
    between = line.text("between", item={"id": "between"}, previous_item_id="one")
    assert [event["previous_item_id"] for event in between] == ["one", "one"]
    first = line.text("first", item={"id": "first"}, previous_item_id="root")
    assert first[0]["previous_item_id"] is None
    assert line.text("three")[0]["previous_item_id"] == "two"
    assert line.answer("What did I say first?")["output"][0]["content"][0]["transcript"] == (
        'You said: "first"'
    )


def test_an_item_is_put_only_where_it_can_be(line: Line) -> None:
    line.text("one", item={"id": "one"})
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "x"}]}
    error = line.refused("conversation.item.create", item=item, previous_item_id="none")
    assert (error["param"], error["code"]) == (
        "previous_item_id",
        "item_create_invalid_previous_item_id",
    )
    error = line.refused("conversation.item.create", item={**item, "id": "one"})
    assert error["code"] == "item_create_duplicate_item_id"


@pytest.mark.parametrize(
    ("item", "param"),
    [
        ({"type": "message", "role": "user", "content": [{"type": "input_text"}]}, "text"),
        (
            {
                "type": "message",
                "role": "system",
                "content": [{"type": "input_text", "text": "x"}, {"text": "x"}],
            },
            "item.content[1].type",
        ),
        (
            {
                "type": "message",
                "role": "user",
                "content": [{"type": "input_audio", "audio": "not base64!"}],
            },
            "audio",
        ),
        ({"type": "function_call_output", "call_id": "call_x", "output": "1"}, "item.call_id"),
    ],
)
def test_a_wrong_item_is_refused(line: Line, item: Json, param: str) -> None:
    assert line.refused("conversation.item.create", item=item)["param"].endswith(param)
    assert line.text("after")[0]["previous_item_id"] is None


def test_an_item_is_shown_with_its_sound(line: Line) -> None:
    sound = base64.b64encode(tone(100, said="Say cheese")).decode()
    content = [{"type": "input_audio", "audio": sound}]
    item = {"id": "one", "type": "message", "role": "user", "content": content}
    told = line.ask("conversation.item.create", item=item)
    assert told[0]["item"]["content"] == [{"type": "input_audio", "transcript": None}]
    (shown,) = line.ask("conversation.item.retrieve", item_id="one")
    assert shown["item"]["content"][0]["audio"] == sound
    told = line.ask("response.create")
    assert only(told, "response.output_audio_transcript.done")["transcript"] == "cheese"


def test_an_item_is_deleted(line: Line) -> None:
    line.text("one", item={"id": "one"})
    line.text("two", item={"id": "two"})
    (told,) = line.ask("conversation.item.delete", item_id="one")
    assert (told["type"], told["item_id"]) == ("conversation.item.deleted", "one")
    for verb in ("delete", "retrieve"):
        error = line.refused(f"conversation.item.{verb}", item_id="one")
        assert (error["param"], error["code"]) == ("item_id", f"item_{verb}_invalid_item_id")
    assert line.text("three")[0]["previous_item_id"] == "two"
    # An id may come again once its item is gone.
    assert line.text("one", item={"id": "one"})[0]["type"] == "conversation.item.added"


def test_an_answer_is_cut_to_what_was_heard(line: Line) -> None:
    answer = line.answer("Count to 10")["output"][0]
    named = {"item_id": answer["id"], "content_index": 0}
    (told,) = line.ask("conversation.item.truncate", **named, audio_end_ms=700)
    assert told["type"] == "conversation.item.truncated"
    (shown,) = line.ask("conversation.item.retrieve", item_id=answer["id"])
    part = shown["item"]["content"][0]
    assert len(base64.b64decode(part["audio"])) == 700 * 48
    assert "transcript" not in part
    error = line.refused("conversation.item.truncate", **named, audio_end_ms=701)
    assert (error["param"], error["code"]) == ("audio_end_ms", "invalid_value")
    error = line.refused("conversation.item.truncate", **named, audio_end_ms=100.0)
    assert (error["param"], error["code"]) == ("audio_end_ms", "invalid_type")


def test_only_spoken_answers_can_be_cut(line: Line) -> None:
    line.text("one", item={"id": "one"})
    cut = {"content_index": 0, "audio_end_ms": 0}
    error = line.refused("conversation.item.truncate", item_id="one", **cut)
    assert error["code"] == "unsupported_content_type"
    error = line.refused("conversation.item.truncate", item_id="none", **cut)
    assert error["code"] == "item_truncate_invalid_item_id"
    answer = line.answer("Say hi")["output"][0]["id"]
    other = {**cut, "content_index": 1}
    assert line.refused("conversation.item.truncate", item_id=answer, **other)["param"] == (
        "content_index"
    )


def test_cutting_what_is_still_spoken_ends_it(line: Line) -> None:
    line.text("Count to 50")
    line.say("response.create")
    item = line.until("response.output_audio.delta")["item_id"]
    told = line.ask("conversation.item.truncate", item_id=item, content_index=0, audio_end_ms=50)
    assert only(told, "response.done")["response"]["status"] == "cancelled"
    assert types(told)[-1] == "conversation.item.truncated"
    assert line.hear() == []


def test_a_long_history_is_sent_before_anything_is_read(line: Line) -> None:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    for _ in range(520):
        line.say("conversation.item.create", item=item)
    assert not line.player.full
    assert len([line.pull() for _ in range(1040)]) == 1040
    assert line.hear() == []
