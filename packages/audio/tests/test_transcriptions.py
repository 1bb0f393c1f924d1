"""Transcriptions: the form that is sent, and the shapes that come back."""

from __future__ import annotations

from inspect import signature
from typing import Any

import httpx
import pytest

from oai_audio import (
    AsyncOpenAI,
    OpenAI,
    Transcription,
    TranscriptionDiarized,
    TranscriptionVerbose,
    TranscriptTextDeltaEvent,
    TranscriptTextDoneEvent,
    TranscriptTextSegmentEvent,
    Translation,
    TranslationVerbose,
)

FILE = ("a.mp3", b"sound")
FORM = b"""\
--B
Content-Disposition: form-data; name="file"; filename="a.mp3"
Content-Type: audio/mpeg

sound
--B
Content-Disposition: form-data; name="model"

whisper-test
--B
Content-Disposition: form-data; name="response_format"

verbose_json
--B
Content-Disposition: form-data; name="timestamp_granularities[]"

word
--B
Content-Disposition: form-data; name="timestamp_granularities[]"

segment
--B
Content-Disposition: form-data; name="chunking_strategy[type]"

server_vad
--B
Content-Disposition: form-data; name="chunking_strategy[threshold]"

0.5
--B
Content-Disposition: form-data; name="temperature"

0
--B
Content-Disposition: form-data; name="stream"

false
--B--
"""


def transcribe(client: Any, **options: Any) -> Any:
    return client.audio.transcriptions.create(file=FILE, model="whisper-test", **options)


def translate(client: Any, **options: Any) -> Any:
    return client.audio.translations.create(file=FILE, model="whisper-test", **options)


def test_form(server: Any) -> None:
    server.reply({"text": "Hello."})
    server(
        lambda c: transcribe(
            c,
            response_format="verbose_json",
            timestamp_granularities=["word", "segment"],
            chunking_strategy={"type": "server_vad", "threshold": 0.5},
            temperature=0,
        )
    )
    assert server.form == FORM
    assert server.target == "POST /audio/transcriptions"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"text": "Hi"}, Transcription),
        ({"text": "Hi", "usage": {"type": "duration", "seconds": 1}}, Transcription),
        ({"text": "Hi", "language": "english", "duration": 1.5}, TranscriptionVerbose),
        ({"text": "Hi", "language": "english", "segments": []}, TranscriptionVerbose),
        ({"text": "Hi", "duration": 1.5, "segments": []}, TranscriptionDiarized),
    ],
    ids=["json", "with usage", "verbose", "verbose with segments", "diarized"],
)
def test_transcriptions_are_told_apart(server: Any, answer: Any, expected: type) -> None:
    server.reply(answer)
    found = server(transcribe)
    assert (found.text, found.to_dict()) == ("Hi", answer)
    assert type(found) is expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"text": "Hi"}, Translation),
        ({"text": "Hi", "language": "english", "duration": 1.5}, TranslationVerbose),
    ],
    ids=["json", "verbose"],
)
def test_translations_are_told_apart(server: Any, answer: Any, expected: type) -> None:
    server.reply(answer)
    found = server(translate)
    assert found.to_dict() == answer
    assert type(found) is expected


@pytest.mark.parametrize("use", [transcribe, translate])
@pytest.mark.parametrize("kind", ["text", "srt", "vtt"])
def test_plain_text(server: Any, use: Any, kind: str) -> None:
    text = "1\n00:00:00,000 --> 00:00:01,000\nGrüße.\n"
    server.reply(httpx.Response(200, headers={"content-type": "text/plain"}, text=text))
    assert server(lambda c: use(c, response_format=kind)) == text
    assert kind.encode() in server.form


def test_speakers(server: Any) -> None:
    segment = {"id": "seg_1", "type": "transcript.text.segment", "speaker": "Ada", "text": "Hi"}
    server.reply({"text": "Hi", "duration": 1, "task": "transcribe", "segments": [segment]})
    found = server(
        lambda c: transcribe(
            c,
            response_format="diarized_json",
            chunking_strategy="auto",
            known_speaker_names=["Ada"],
            known_speaker_references=["data:audio/wav;base64,AAAA"],
        )
    )
    assert found.segments[0].speaker == "Ada"
    assert b'name="chunking_strategy"\n\nauto\n' in server.form
    assert b'name="known_speaker_names[]"\n\nAda\n' in server.form
    assert b'name="known_speaker_references[]"\n\ndata:audio/wav;base64,AAAA\n' in server.form


def test_events(server: Any) -> None:
    server.stream(
        {"type": "transcript.text.delta", "delta": "Hi"},
        {"type": "transcript.text.segment", "id": "seg_1", "text": "Hi", "speaker": "A"},
        {"type": "transcript.text.done", "text": "Hi"},
    )
    events = server(lambda c: transcribe(c, stream=True))
    assert [type(event) for event in events] == [
        TranscriptTextDeltaEvent,
        TranscriptTextSegmentEvent,
        TranscriptTextDoneEvent,
    ]
    assert b'name="stream"\n\ntrue\n' in server.form


@pytest.mark.parametrize("resource", ["transcriptions", "translations"])
@pytest.mark.parametrize("cls", [OpenAI, AsyncOpenAI])
def test_the_signature_lists_each_parameter_once(cls: Any, resource: str) -> None:
    create = getattr(cls(api_key="sk-test").audio, resource).create
    text = str(signature(create))
    counts = {name: text.count(f" {name}: ") for name in ("file", "model", "response_format")}
    assert counts == {"file": 1, "model": 1, "response_format": 1}


def test_results_have_their_members_without_a_check_of_their_class() -> None:
    answers = iter(
        [
            httpx.Response(200, json={"text": "Hi"}),
            httpx.Response(200, json={"text": "Hi", "language": "english", "duration": 1.5}),
            httpx.Response(200, headers={"content-type": "text/plain"}, text="1\nHi\n"),
        ]
    )
    transport = httpx.MockTransport(lambda request: next(answers))
    with OpenAI(api_key="sk-test", http_client=httpx.Client(transport=transport)) as client:
        create = client.audio.transcriptions.create
        assert create(model="m", file=FILE).text == "Hi"
        assert create(model="m", file=FILE, response_format="verbose_json").duration == 1.5
        assert create(model="m", file=FILE, response_format="srt").splitlines() == ["1", "Hi"]


def test_a_string_is_no_file(server: Any) -> None:
    with pytest.raises(TypeError, match=r"file: .*Path"):
        server(lambda c: c.audio.transcriptions.create(file="a.mp3", model="whisper-test"))
    assert server.requests == []
