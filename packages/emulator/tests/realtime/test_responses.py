from __future__ import annotations

import base64
from typing import Any

import pytest

from oai_emulator.faults import Fault
from oai_emulator.groups.realtime.formats import PCM
from oai_emulator.groups.realtime.words import understand
from packages.emulator.tests.realtime.line import Line, joined, only, sound_of, tone, types

Json = dict[str, Any]
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}
TEXT = {"output_modalities": ["text"]}
AROUND = [
    "response.output_item.added",
    "conversation.item.added",
    "response.content_part.added",
]
AFTER = [
    "response.content_part.done",
    "conversation.item.done",
    "response.output_item.done",
    "response.done",
    "rate_limits.updated",
]


@pytest.fixture
def line() -> Line:
    made = Line(model="m")
    made.hear()
    return made


def done(events: list[Json]) -> Json:
    response: Json = only(events, "response.done")["response"]
    return response


def test_text_in_the_order_of_the_api(line: Line) -> None:
    line.text("Say hello there", item={"id": "asked"})
    told = line.ask("response.create", response=TEXT)
    assert types(told) == [
        "response.created",
        *AROUND,
        "response.output_text.delta",
        "response.output_text.done",
        *AFTER,
    ]
    assert joined(told, "response.output_text.delta") == "hello there"
    assert len([e for e in told if e["type"].endswith("text.delta")]) == 2
    created = told[0]["response"]
    assert (created["status"], created["output"], created["usage"]) == ("in_progress", [], None)
    added = only(told, "conversation.item.added")
    assert (added["previous_item_id"], added["item"]["content"]) == ("asked", [])
    assert added["item"]["status"] == "in_progress"
    response = done(told)
    assert (response["status"], response["status_details"]) == ("completed", None)
    assert response["output"] == [only(told, "conversation.item.done")["item"]]
    assert response["output"][0]["content"] == [{"type": "output_text", "text": "hello there"}]
    assert response["conversation_id"] == created["conversation_id"]
    assert len({event["event_id"] for event in told}) == len(told)


def test_speech_is_words_and_sound(line: Line) -> None:
    line.text("Say hello there")
    told = line.ask("response.create")
    names = types(told)
    assert names[:4] == ["response.created", *AROUND]
    assert names[-7:] == [
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        *AFTER,
    ]
    assert set(names[4:-7]) == {
        "response.output_audio_transcript.delta",
        "response.output_audio.delta",
    }
    assert joined(told, "response.output_audio_transcript.delta") == "hello there"
    sound = sound_of(told)
    assert understand(sound, PCM) == "hello there"
    pieces = [base64.b64decode(e["delta"]) for e in told if e["type"] == names[5]]
    assert max(map(len, pieces)) == 4800  # 100 ms
    content = [{"type": "output_audio", "transcript": "hello there"}]
    assert done(told)["output"][0]["content"] == content
    item = done(told)["output"][0]["id"]
    (shown,) = line.ask("conversation.item.retrieve", item_id=item)
    assert base64.b64decode(shown["item"]["content"][0]["audio"]) == sound


@pytest.mark.parametrize("kind", ["audio/pcmu", "audio/pcma"])
def test_speech_for_telephones(line: Line, kind: str) -> None:
    line.text("Say hello there")
    audio = {"output": {"format": {"type": kind}, "voice": "ash"}}
    told = line.ask("response.create", response={"audio": audio})
    assert len(sound_of(told)) == 0.16 * 8000
    assert done(told)["audio"] == audio


def test_a_function_is_called_and_answered(line: Line) -> None:
    line.update(tools=[WEATHER], **TEXT)
    line.text("What is the weather in Paris?")
    told = line.ask("response.create")
    assert types(told) == [
        "response.created",
        *AROUND[:2],
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        *AFTER[1:],
    ]
    (call,) = done(told)["output"]
    assert (call["name"], call["arguments"]) == ("get_weather", '{"city":"Paris"}')
    assert joined(told, "response.function_call_arguments.delta") == call["arguments"]
    finished = only(told, "response.function_call_arguments.done")
    assert (finished["call_id"], finished["name"]) == (call["call_id"], "get_weather")
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "sunny"}
    line.ask("conversation.item.create", item=output)
    text = joined(line.ask("response.create"), "response.output_text.delta")
    assert text == "get_weather returned: sunny"


def test_a_server_of_tools_is_used(line: Line) -> None:
    server = {"type": "mcp", "server_label": "wiki", "server_url": "https://wiki.example"}
    line.update(tools=[server], **TEXT)
    line.text("Ask the wiki")
    told = line.ask("response.create")
    assert [name for name in types(told) if "mcp" in name] == [
        "response.mcp_call.in_progress",
        "response.mcp_call_arguments.delta",
        "response.mcp_call_arguments.done",
        "response.mcp_call.completed",
    ]
    assert [item["type"] for item in done(told)["output"]] == ["mcp_call", "message"]
    assert done(told)["output"][0]["output"] == "Ask the wiki"


def test_a_running_response_is_cancelled(line: Line) -> None:
    line.text("Count to 100")
    line.say("response.create")
    for _ in range(3):
        line.until("response.output_audio_transcript.delta")
    told = line.ask("response.cancel")
    assert types(told) == [
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        *AFTER,
    ]
    response = done(told)
    assert response["status"] == "cancelled"
    assert response["status_details"] == {"type": "cancelled", "reason": "client_cancelled"}
    (item,) = response["output"]
    assert (item["status"], item["content"][0]["transcript"]) == ("incomplete", "1, 2")
    assert line.answer("Say on")["status"] == "completed"


def test_a_response_is_cancelled_by_its_id(line: Line) -> None:
    line.text("Count to 100")
    line.say("response.create", response=TEXT)
    named = line.until("response.created")["response"]["id"]
    line.say("response.cancel", response_id="resp_other", event_id="mine")
    error = line.until("error")["error"]
    assert (error["code"], error["param"]) == ("response_cancel_not_active", "response_id")
    line.say("response.cancel", response_id=named)
    assert line.until("response.done")["response"]["status"] == "cancelled"
    assert types(line.hear()) == ["rate_limits.updated"]


def test_there_is_nothing_to_cancel(line: Line) -> None:
    assert line.refused("response.cancel")["code"] == "response_cancel_not_active"
    line.answer("Say hi")
    assert line.refused("response.cancel")["code"] == "response_cancel_not_active"


def test_one_response_at_a_time(line: Line) -> None:
    line.text("Count to 5")
    line.say("response.create", response=TEXT)
    line.until("response.output_text.delta")
    line.say("response.create", event_id="mine")
    error = line.until("error")["error"]
    assert error["code"] == "conversation_already_has_active_response"
    assert error["event_id"] == "mine"
    told = line.hear()
    assert done(told)["status"] == "completed"
    assert types(told).count("response.created") == 0


def test_the_next_response_may_follow_at_once(line: Line) -> None:
    line.say("response.create", response=TEXT)
    line.until("response.done")
    line.say("response.create", response=TEXT)
    assert line.until("response.done")["response"]["status"] == "completed"


def test_other_events_come_in_between(line: Line) -> None:
    line.text("Count to 20")
    line.say("response.create", response=TEXT)
    line.until("response.output_text.delta")
    line.say("session.update", session={"type": "realtime", "instructions": "x"})
    told = line.hear()
    assert told[0]["type"] == "session.updated"
    assert done(told)["status"] == "completed"


def test_a_response_apart_leaves_no_trace(line: Line) -> None:
    line.text("My name is Ada.", item={"id": "name"})
    asked: list[Json] = [
        {"type": "item_reference", "id": "name"},
        {
            "type": "message",
            "role": "user",
            "content": [{"type": "input_text", "text": "What is my name?"}],
        },
    ]
    apart = {"conversation": "none", "input": asked, "metadata": {"for": "me"}, **TEXT}
    line.text("Count to 10")
    line.say("response.create", response=TEXT)
    line.until("response.output_text.delta")
    told = line.ask("response.create", response=apart)
    responses = [event["response"] for event in told if event["type"] == "response.done"]
    named = next(response for response in responses if response["metadata"] == {"for": "me"})
    assert named["output"][0]["content"][0]["text"] == "Your name is Ada."
    assert "conversation_id" not in named
    added = {e["item"]["id"] for e in line.seen if e["type"].startswith("conversation.item")}
    assert named["output"][0]["id"] not in added
    assert len(responses) == 2
    error = line.refused(
        "response.create", response={"input": [{"type": "item_reference", "id": "gone"}]}
    )
    assert error["code"] == "item_retrieve_invalid_item_id"


def test_a_response_has_instructions_of_its_own(line: Line) -> None:
    line.update(instructions="You are Ada.", **TEXT)
    mine = line.answer("Who are you?", instructions="You are Bob.")
    assert mine["output"][0]["content"][0]["text"] == "I am Bob."
    theirs = line.answer("Who are you?")
    assert theirs["output"][0]["content"][0]["text"] == "I am Ada."


def test_a_limit_makes_it_incomplete(line: Line) -> None:
    response = line.answer("Count to 10", max_output_tokens=3, **TEXT)
    assert response["status"] == "incomplete"
    assert response["status_details"] == {"type": "incomplete", "reason": "max_output_tokens"}
    assert response["output"][0]["content"][0]["text"] == "1, 2"
    assert (response["max_output_tokens"], response["output"][0]["status"]) == (3, "incomplete")


def test_the_usage_counts_words_and_sound(line: Line) -> None:
    line.text("Say hello there")
    first = done(line.ask("response.create"))["usage"]
    assert first["output_token_details"] == {"text_tokens": 5, "audio_tokens": 4}
    assert first["input_token_details"]["cached_tokens"] == 0
    line.ask("input_audio_buffer.append", audio=base64.b64encode(tone(500)).decode())
    line.ask("input_audio_buffer.commit")
    second = done(line.ask("response.create", response=TEXT))["usage"]
    given = second["input_token_details"]
    assert given["audio_tokens"] == 5 + 2  # heard, and spoken before
    assert given["cached_tokens"] == first["input_tokens"]
    assert second["total_tokens"] == second["input_tokens"] + second["output_tokens"]
    assert second["output_token_details"]["audio_tokens"] == 0


def test_a_fault_lets_a_response_fail() -> None:
    line = Line(model="m", fault=Fault("failed"))
    line.hear()
    response = line.answer("Say hi")
    assert (response["status"], response["output"]) == ("failed", [])
    assert response["status_details"]["error"]["code"] == "server_error"
    assert line.answer("Say hi")["status"] == "completed"


def test_sound_that_waits_is_cleared(line: Line) -> None:
    assert line.refused("output_audio_buffer.clear")["code"]
    answer = line.answer("Say hi")
    (told,) = line.ask("output_audio_buffer.clear")
    assert (told["type"], told["response_id"]) == ("output_audio_buffer.cleared", answer["id"])


@pytest.mark.parametrize(
    ("response", "param"),
    [
        ({"modalities": ["text"]}, "response.modalities"),
        ({"output_modalities": []}, "response.output_modalities"),
        ({"conversation": "conv_1"}, "response.conversation"),
        ({"max_output_tokens": 0}, "response.max_output_tokens"),
        (
            {"tools": [{"name": "look", "parameters": {"properties": 1}}]},
            "response.tools[0].parameters",
        ),
        ({"tools": [{"name": 1}]}, "response.tools[0].name"),
        ({"metadata": {"a": "b" * 600}}, "metadata.a"),
    ],
)
def test_a_wrong_response_is_refused(line: Line, response: Json, param: str) -> None:
    assert line.refused("response.create", response=response)["param"] == param
    assert line.refused("response.cancel")["code"] == "response_cancel_not_active"


def test_half_a_pair_of_surrogates_is_spoken() -> None:
    line = Line(model="m")
    line.hear()
    done = line.answer("Say \ud83d", output_modalities=["audio"])
    assert done["output"][0]["content"][0]["transcript"] == "\ud83d"
