from __future__ import annotations

import pytest

from oai_emulator.errors import ApiError
from oai_emulator.sockets.player import Closing
from packages.emulator.tests.realtime.line import (
    Line,
    joined,
    only,
    silence,
    sound_of,
    tone,
    types,
)

PATH = "/realtime/translations"
APPEND = "session.input_audio_buffer.append"


@pytest.fixture
def line() -> Line:
    made = Line(PATH, model="gpt-realtime-translate")
    assert types(made.hear()) == ["session.created"]
    return made


def change(line: Line, **audio: object) -> None:
    told = line.ask("session.update", session={"audio": audio})
    assert types(told) == ["session.updated"]


def test_a_session_needs_a_model() -> None:
    with pytest.raises(ApiError) as refused:
        Line(PATH)
    assert refused.value.param == "model"


def test_what_is_heard_is_said_in_another_language(line: Line) -> None:
    change(line, output={"language": "fr"}, input={"transcription": {"model": "whisper-1"}})
    told = line.append(tone(600, said="Good morning") + silence(200), APPEND)
    assert types(told)[:2] == ["session.input_transcript.delta", "session.output_transcript.delta"]
    assert joined(told, "session.input_transcript.delta") == "Good morning"
    assert joined(told, "session.output_transcript.delta") == "[fr] Good morning"
    assert told[0]["elapsed_ms"] == 200
    sound = sound_of(told, "session.output_audio.delta")
    assert len(sound) == 0.16 * 48_000
    again = line.append(tone(200, said="Bye"), APPEND)
    assert joined(again, "session.output_transcript.delta") == "[fr] Bye"
    assert again[0]["elapsed_ms"] == 1000


def test_no_transcript_of_the_source_unless_wanted(line: Line) -> None:
    told = line.append(tone(400), APPEND)
    assert joined(told, "session.output_transcript.delta") == "[en] la la"
    assert "session.input_transcript.delta" not in types(told)


def test_words_after_other_sound_are_told_once(line: Line) -> None:
    said = "Good morning, and how are you today? " * 10
    told = line.append(tone(400) + tone(1200, said=said) + tone(400, said="Bye"), APPEND)
    assert joined(told, "session.output_transcript.delta") == f"[en] la la {said} Bye"


def test_short_pieces_wait_for_a_whole_frame(line: Line) -> None:
    assert line.append(tone(150), APPEND) == []
    assert line.append(tone(49), APPEND) == []
    assert line.append(tone(1), APPEND) != []


def test_closing_says_the_rest(line: Line) -> None:
    line.append(tone(100, said="Bye"), APPEND)
    told = line.ask("session.close")
    assert joined(told, "session.output_transcript.delta") == "[en] Bye"
    assert told[-1]["type"] == "session.closed"
    assert line.wait == Closing(1000)


def test_wrong_events(line: Line) -> None:
    assert line.refused(APPEND, audio="?")["param"] == "audio"
    wrong = {"audio": {"output": {"language": ""}}}
    assert line.refused("session.update", session=wrong)["param"] == (
        "session.audio.output.language"
    )
    assert line.refused("response.create")["param"] == "type"
    (told,) = line.ask("session.update", session={})
    assert only([told], "session.updated")["session"] == line.seen[0]["session"]
