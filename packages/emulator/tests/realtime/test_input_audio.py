from __future__ import annotations

import base64
from typing import Any

import pytest

from oai_emulator.groups.realtime.formats import sound_format
from oai_emulator.groups.realtime.vad import is_loud
from oai_emulator.sockets.player import Wait
from packages.emulator.tests.realtime.line import Line, joined, only, silence, tone, types

Json = dict[str, Any]
TURN = [
    "input_audio_buffer.speech_started",
    "input_audio_buffer.speech_stopped",
    "input_audio_buffer.committed",
    "conversation.item.added",
    "conversation.item.done",
]
TRANSCRIPT = "conversation.item.input_audio_transcription"


def listening(**settings: Any) -> Line:
    line = Line(model="m")
    line.hear()
    line.update(output_modalities=["text"], audio={"input": settings})
    return line


def test_by_hand() -> None:
    line = listening(turn_detection=None)
    assert line.append(tone(300, said="Say cheese")) == []
    told = line.ask("input_audio_buffer.commit")
    assert types(told) == TURN[2:]
    committed, added = told[0], told[1]
    assert committed["previous_item_id"] is None
    assert added["item"] == {
        "id": committed["item_id"],
        "type": "message",
        "status": "completed",
        "role": "user",
        "content": [{"type": "input_audio", "transcript": None}],
    }
    told = line.ask("response.create")
    assert joined(told, "response.output_text.delta") == "cheese"


def test_too_little_cannot_be_committed() -> None:
    line = listening(turn_detection=None)
    line.append(tone(99))
    assert line.refused("input_audio_buffer.commit")["code"] == "input_audio_buffer_commit_empty"
    line.append(tone(1))
    assert types(line.ask("input_audio_buffer.commit")) == TURN[2:]
    line.append(tone(200))
    assert types(line.ask("input_audio_buffer.clear")) == ["input_audio_buffer.cleared"]
    assert line.refused("input_audio_buffer.commit")["code"] == "input_audio_buffer_commit_empty"
    assert line.refused("input_audio_buffer.append", audio="?")["param"] == "audio"


@pytest.mark.parametrize("piece", [30, 200, 1700])
def test_a_turn_is_found_by_its_energy(piece: int) -> None:
    line = listening()
    sound = silence(500) + tone(600, said="Say cheese") + silence(600)
    told: list[Json] = []
    for start in range(0, len(sound), piece * 48):
        told += line.append(sound[start : start + piece * 48])
    assert types(told)[:6] == [*TURN, "response.created"]
    started, stopped = told[0], told[1]
    assert started["audio_start_ms"] == 500 - 300
    assert stopped["audio_end_ms"] == 1100 + 200
    assert {event["item_id"] for event in told[:3]} == {told[3]["item"]["id"]}
    assert joined(told, "response.output_text.delta") == "cheese"
    (shown,) = line.ask("conversation.item.retrieve", item_id=started["item_id"])
    assert base64.b64decode(shown["item"]["content"][0]["audio"]) == sound[200 * 48 : 1300 * 48]


def test_a_second_turn_begins_after_the_first() -> None:
    line = listening()
    line.append(tone(400) + silence(300))
    told = line.append(tone(400) + silence(300))
    # The padding reaches back no further than the end of the first turn.
    assert told[0]["audio_start_ms"] == 600
    assert told[1]["audio_end_ms"] == 700 + 400 + 200


def test_settings_of_the_detection() -> None:
    line = listening(turn_detection={"type": "server_vad", "threshold": 1.0})
    assert line.append(tone(300, loudness=2000) + silence(300)) == []
    line.update(
        audio={
            "input": {
                "turn_detection": {
                    "type": "server_vad",
                    "threshold": 0.2,
                    "prefix_padding_ms": 0,
                    "silence_duration_ms": 100,
                    "create_response": False,
                }
            }
        }
    )
    told = line.append(tone(300, loudness=2000) + silence(300))
    assert types(told) == TURN
    assert (told[0]["audio_start_ms"], told[1]["audio_end_ms"]) == (600, 600 + 400)


@pytest.mark.parametrize(("eagerness", "pause"), [("high", 200), ("auto", 400), ("low", 800)])
def test_semantic_detection_waits_as_eagerly_as_wanted(eagerness: str, pause: int) -> None:
    line = listening(turn_detection={"type": "semantic_vad", "eagerness": eagerness})
    told = line.append(tone(300) + silence(900))
    assert told[1]["audio_end_ms"] == 300 + pause
    assert "response.created" in types(told)


def test_the_user_interrupts() -> None:
    line = listening()
    line.text("Count to 100")
    line.say("response.create")
    line.until("response.output_text.delta")
    told = line.append(tone(300, said="Say stop"))
    response = only(told, "response.done")["response"]
    assert response["status_details"] == {"type": "cancelled", "reason": "turn_detected"}
    names = types(told)
    assert names[0] == "input_audio_buffer.speech_started"
    assert names[-1] == "rate_limits.updated"
    told = line.append(silence(300))
    assert types(told)[:5] == [*TURN[1:], "response.created"]
    assert joined(told, "response.output_text.delta") == "stop"


def test_an_interruption_comes_before_what_follows_it() -> None:
    line = listening()
    line.text("Count to 100")
    line.say("response.create")
    line.until("response.output_text.delta")
    names = types(line.append(tone(300) + silence(300)))
    assert names.index("response.done") < names.index("input_audio_buffer.speech_stopped")


def test_the_user_may_be_kept_from_interrupting() -> None:
    line = listening(turn_detection={"type": "server_vad", "interrupt_response": False})
    line.text("Count to 5")
    line.say("response.create")
    line.until("response.output_text.delta")
    told = line.append(tone(300) + silence(300))
    assert only(told, "response.done")["response"]["status"] == "completed"
    assert types(told).count("response.created") == 0


@pytest.mark.parametrize("kind", ["audio/pcmu", "audio/pcma"])
def test_sound_from_telephones(kind: str) -> None:
    line = listening(format={"type": kind})
    quiet = b"\xff" if kind == "audio/pcmu" else b"\xd5"
    loud = b"\x90\x10" if kind == "audio/pcmu" else b"\xa5\x25"
    told = line.append(loud * 2400 + quiet * 4000)
    assert types(told)[:5] == TURN
    assert told[1]["audio_end_ms"] == 600 + 200
    assert "0.8 seconds" in joined(told, "response.output_text.delta")


@pytest.mark.parametrize(("before", "after"), [("pcm", "pcmu"), ("pcma", "pcm"), ("pcmu", "pcma")])
def test_the_form_may_change_while_somebody_speaks(before: str, after: str) -> None:
    forms = [sound_format({"type": f"audio/{kind}"}) for kind in (before, after)]
    line = listening(format=forms[0].wire())
    line.append(forms[0].encode(tone(300)))
    line.update(audio={"input": {"format": forms[1].wire()}})
    told = line.append(forms[1].encode(silence(400)))
    assert only(told, TURN[1])["audio_end_ms"] == 500
    item = only(told, TURN[2])["item_id"]
    (shown,) = line.ask("conversation.item.retrieve", item_id=item)
    sound = base64.b64decode(shown["item"]["content"][0]["audio"])
    assert len(sound) == forms[1].size(500)
    size = forms[1].size(100)
    loud = [is_loud(forms[1], sound[at : at + size]) for at in range(0, len(sound), size)]
    assert loud == [True] * 3 + [False] * 2
    # The padding before a turn ends where the turn before it did.
    told = line.append(forms[1].encode(tone(100)))
    assert only(told, TURN[0])["audio_start_ms"] == 500


def test_the_transcript_of_a_turn() -> None:
    line = listening(transcription={"model": "gpt-4o-transcribe", "language": "en"})
    line.update(include=["item.input_audio_transcription.logprobs"])
    told = line.append(tone(400, said="Say good cheese") + silence(300))
    completed = only(told, f"{TRANSCRIPT}.completed")
    assert completed["transcript"] == joined(told, f"{TRANSCRIPT}.delta") == "Say good cheese"
    assert [entry["token"] for entry in completed["logprobs"]] == ["Say", " good", " cheese"]
    assert completed["usage"] == {
        "type": "tokens",
        "total_tokens": 9,
        "input_tokens": 6,
        "input_token_details": {"text_tokens": 0, "audio_tokens": 6},
        "output_tokens": 3,
    }
    assert joined(told, "response.output_text.delta") == "good cheese"
    (shown,) = line.ask("conversation.item.retrieve", item_id=completed["item_id"])
    assert shown["item"]["content"][0]["transcript"] == "Say good cheese"


def test_transcripts_of_other_models() -> None:
    line = listening(transcription={"model": "whisper-1"}, turn_detection=None)
    line.append(tone(400, said="One. Two."))
    told = line.ask("input_audio_buffer.commit")
    (delta,) = [event["delta"] for event in told if event["type"] == f"{TRANSCRIPT}.delta"]
    assert delta == "One. Two."
    assert told[-1]["usage"] == {"type": "duration", "seconds": 0.4}
    line.update(audio={"input": {"transcription": {"model": "gpt-4o-transcribe-diarize"}}})
    line.append(tone(400, said="One. Two."))
    told = line.ask("input_audio_buffer.commit")
    segments = [event for event in told if event["type"] == f"{TRANSCRIPT}.segment"]
    assert [(one["speaker"], one["text"]) for one in segments] == [("A", "One."), ("B", "Two.")]
    assert segments[1]["end"] == 0.4


def test_silence_for_too_long() -> None:
    detection = {"type": "server_vad", "idle_timeout_ms": 6000}
    line = listening(turn_detection=detection)
    line.update(output_modalities=["audio"])
    line.answer("Say hi")
    assert isinstance(line.wait, Wait)
    assert line.wait.seconds == pytest.approx(6.08)
    line.append(silence(500))
    line.now += 6.08
    told = line.hear()
    assert types(told)[:5] == [
        "input_audio_buffer.timeout_triggered",
        *TURN[2:],
        "response.created",
    ]
    assert (told[0]["audio_start_ms"], told[0]["audio_end_ms"]) == (0, 500)
    assert told[0]["item_id"] == told[1]["item_id"]
    line.now += 3
    line.append(tone(100))  # somebody speaks: nothing is triggered while the turn lasts
    line.now += 20
    assert line.hear() == []


def test_no_patience_without_a_limit() -> None:
    line = listening()
    line.answer("Say hi")
    assert line.wait == Wait(None)


def test_the_buffer_forgets_old_silence() -> None:
    line = listening()
    for _ in range(8):
        line.append(silence(5000))
    told = line.ask("input_audio_buffer.commit")
    (shown,) = line.ask("conversation.item.retrieve", item_id=told[0]["item_id"])
    assert len(base64.b64decode(shown["item"]["content"][0]["audio"])) == 30_000 * 48


def test_the_buffer_has_an_end() -> None:
    line = listening(turn_detection=None, format={"type": "audio/pcmu"})
    minutes = {"audio": base64.b64encode(bytes(20 * 60 * 8000)).decode()}
    for _ in range(3):
        assert line.ask("input_audio_buffer.append", **minutes) == []
    more = {"audio": base64.b64encode(bytes(8)).decode()}
    error = line.refused("input_audio_buffer.append", **more)
    assert (error["param"], error["code"]) == ("audio", "input_audio_buffer_full")
    line.ask("input_audio_buffer.clear")
    assert line.ask("input_audio_buffer.append", **more) == []


def test_an_event_has_an_end() -> None:
    line = listening(turn_detection=None)
    assert line.ask("input_audio_buffer.append", audio="A" * 15 * 2**20) == []
    error = line.refused("input_audio_buffer.append", audio="A" * (15 * 2**20 + 4))
    assert (error["param"], error["code"]) == ("audio", "string_above_max_length")
