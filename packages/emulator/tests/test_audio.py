from __future__ import annotations

import base64
import json
import wave
from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest

from oai_audio import AsyncOpenAI, OpenAI
from oai_audio.components.create_transcription_response_json import (
    CreateTranscriptionResponseJson,
)
from oai_audio.components.create_translation_response_json import CreateTranslationResponseJson
from oai_core import BadRequestError, NotFoundError
from oai_emulator import Emulator

Json = dict[str, Any]
Check = Callable[[str, Any], None]
TEXT = "Good morning. How are you? I am fine!"


def speak(api: Any, text: str = TEXT, **body: Any) -> Any:
    asked = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": text, **body}
    return api.http.post("/audio/speech", json=asked)


def wav(api: Any, text: str = TEXT) -> bytes:
    content: bytes = speak(api, text, response_format="wav").content
    return content


def ask(api: Any, kind: str = "transcriptions", file: Any = None, **fields: Any) -> Any:
    sent = ("talk.wav", wav(api), "audio/wav") if file is None else file
    data = {"model": "gpt-test", **fields}
    return api.http.post(f"/audio/{kind}", data=data, files={"file": sent})


def events_of(answer: Any) -> list[Json]:
    assert answer.headers["content-type"].startswith("text/event-stream")
    blocks = filter(None, answer.text.split("\n\n"))
    return [json.loads(block.removeprefix("data: ")) for block in blocks]


def test_speech_is_a_wav_file_as_long_as_the_text(api: Any) -> None:
    def seconds(text: str, **body: Any) -> float:
        answer = speak(api, text, response_format="wav", **body)
        assert answer.headers["content-type"] == "audio/wav"
        with wave.open(BytesIO(answer.content)) as file:
            assert file.getparams()[:3] == (1, 2, 24_000)
            samples = file.readframes(file.getnframes())
            assert len(samples) == 2 * file.getnframes()
            assert len(set(samples)) > 50
            return float(file.getnframes() / file.getframerate())

    assert 0 < seconds("Hi") < seconds("Hi there, all of you") < seconds("word " * 200) <= 4
    assert seconds("Hi there", speed=0.5) == pytest.approx(2 * seconds("Hi there"), abs=0.001)


def test_the_voice_is_heard(api: Any) -> None:
    assert wav(api) == wav(api)
    assert speak(api, response_format="wav", voice="nova").content != wav(api)
    assert speak(api, response_format="wav", voice={"id": "voice_1"}).content != wav(api)


@pytest.mark.parametrize(
    ("format", "media", "begin"),
    [
        (None, "audio/mpeg", b"ID3"),
        ("mp3", "audio/mpeg", b"ID3"),
        ("opus", "audio/opus", b"OggS"),
        ("aac", "audio/aac", b"\xff\xf1"),
        ("flac", "audio/flac", b"fLaC"),
        ("pcm", "audio/pcm", b"\0\0"),
    ],
)
def test_other_formats(api: Any, format: str | None, media: str, begin: bytes) -> None:
    answer = speak(api) if format is None else speak(api, response_format=format)
    assert answer.headers["content-type"] == media
    assert answer.content.startswith(begin)


def test_speech_as_events(api: Any, conforms: Check) -> None:
    events = events_of(speak(api, response_format="wav", stream_format="sse"))
    for event in events:
        conforms("CreateSpeechResponseStreamEvent", event)
    *deltas, done = events
    assert len(deltas) > 2
    assert b"".join(base64.b64decode(delta["audio"]) for delta in deltas) == wav(api)
    assert done["usage"]["total_tokens"] > done["usage"]["input_tokens"] > 0


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"text": ""}, "input"),
        ({"text": "x" * 4097}, "input"),
        ({"response_format": "midi"}, "response_format"),
        ({"speed": 5}, "speed"),
        ({"model": "tts-1", "stream_format": "sse"}, "stream_format"),
        ({"pitch": 1}, "pitch"),
    ],
)
def test_refused_speech(api: Any, body: Json, param: str) -> None:
    answer = speak(api, **body)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param


FORMATS: dict[str, tuple[str, Json]] = {
    "json": ("CreateTranscriptionResponseJson", {}),
    "logprobs": ("CreateTranscriptionResponseJson", {"include[]": "logprobs", "prompt": "Well"}),
    "duration": ("CreateTranscriptionResponseJson", {"model": "whisper-1"}),
    "verbose": (
        "CreateTranscriptionResponseVerboseJson",
        {"response_format": "verbose_json", "language": "de"},
    ),
    "words": (
        "CreateTranscriptionResponseVerboseJson",
        {"response_format": "verbose_json", "timestamp_granularities[]": ["word", "segment"]},
    ),
    "diarized": (
        "CreateTranscriptionResponseDiarizedJson",
        {"response_format": "diarized_json", "chunking_strategy": "auto"},
    ),
    "vad": (
        "CreateTranscriptionResponseDiarizedJson",
        {"response_format": "diarized_json", "chunking_strategy[type]": "server_vad"},
    ),
}


@pytest.mark.parametrize("name", FORMATS)
def test_transcripts_conform(api: Any, conforms: Check, name: str) -> None:
    schema, fields = FORMATS[name]
    made = ask(api, **fields).json()
    conforms(schema, made)
    assert made["text"] == TEXT


def test_transcripts_in_parts(api: Any) -> None:
    with wave.open(BytesIO(wav(api))) as file:
        seconds = file.getnframes() / file.getframerate()
    whole: Json = {
        "response_format": "verbose_json",
        "timestamp_granularities[]": ["word", "segment"],
    }
    made = ask(api, **whole).json()
    assert made["duration"] == pytest.approx(seconds, abs=0.001)
    for parts, member in ((made["segments"], "text"), (made["words"], "word")):
        assert parts[0]["start"] == 0
        assert parts[-1]["end"] == made["duration"]
        assert all(a["end"] == b["start"] for a, b in pairwise(parts))
        assert "morning" in " ".join(part[member] for part in parts)
    assert len(made["segments"]) == 3
    speakers: Json = {"response_format": "diarized_json", "known_speaker_names[]": ["Ada", "Bob"]}
    told = [segment["speaker"] for segment in ask(api, **speakers).json()["segments"]]
    assert told == ["Ada", "Bob", "Ada"]


@pytest.mark.parametrize("kind", ["transcriptions", "translations"])
def test_transcripts_as_text(api: Any, kind: str) -> None:
    def text(format: str) -> str:
        answer = ask(api, kind, response_format=format)
        assert answer.headers["content-type"].startswith("text/plain")
        written: str = answer.text
        return written

    assert text("text") == f"{TEXT}\n"
    srt, vtt = text("srt"), text("vtt")
    assert srt.startswith("1\n00:00:00,000 --> 00:00:00,")
    assert srt.count(" --> ") == 3
    assert vtt.startswith("WEBVTT\n\n00:00:00.000 --> 00:00:00.")
    assert vtt.split("\n\n")[2].endswith("\nHow are you?")


@pytest.mark.parametrize("format", ["json", "diarized_json"])
def test_transcripts_as_events(api: Any, conforms: Check, format: str) -> None:
    fields = {"response_format": format, "stream": "true", "include[]": "logprobs"}
    events = events_of(ask(api, **fields))
    for event in events:
        conforms("CreateTranscriptionResponseStreamEvent", event)
    deltas = [event for event in events if event["type"] == "transcript.text.delta"]
    assert all(delta["logprobs"][0]["token"] == delta["delta"] for delta in deltas)
    assert events[-1]["type"] == "transcript.text.done"
    assert events[-1]["text"] == TEXT
    segments = [event for event in events if event["type"] == "transcript.text.segment"]
    if format == "json":
        assert segments == []
        assert "".join(delta["delta"] for delta in deltas) == TEXT
    else:
        assert " ".join(segment["text"] for segment in segments) == TEXT
        for segment in segments:
            mine = [d["delta"] for d in deltas if d["segment_id"] == segment["id"]]
            assert "".join(mine) == segment["text"]


def test_the_oldest_model_does_not_stream(api: Any) -> None:
    assert ask(api, model="whisper-1", stream="true").json()["text"] == TEXT


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (("my_long-talk.mp3", b"abc"), "This is my long talk."),
        (("meeting", b"abc"), "This is meeting."),
        ((".wav", b"RIFF"), "This is a recording."),
        (("a.wav", b"INFOICMT"), "This is a."),
    ],
)
def test_other_files_say_their_names(api: Any, file: tuple[str, bytes], text: str) -> None:
    made = ask(api, file=file, response_format="verbose_json").json()
    assert made["text"] == text
    assert made["duration"] > 0


def test_fake_formats_are_heard_too(api: Any) -> None:
    spoken = speak(api, "Say it again", response_format="mp3").content
    assert ask(api, file=("x.mp3", spoken)).json()["text"] == "Say it again"


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"model": "whisper-1", "response_format": "diarized_json"}, "response_format"),
        ({"model": "gpt-4o-transcribe", "response_format": "srt"}, "response_format"),
        ({"model": "gpt-4o-transcribe-diarize", "response_format": "vtt"}, "response_format"),
        ({"timestamp_granularities[]": "word"}, "timestamp_granularities"),
        ({"file": ("notes.txt", b"x")}, "file"),
        ({"file": ("notes.wav", b"")}, "file"),
        ({"colour": "red"}, "colour"),
        ({"temperature": "warm"}, "temperature"),
    ],
)
def test_refused_transcriptions(api: Any, fields: Json, param: str) -> None:
    answer = ask(api, **fields)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param


def test_translations_conform(api: Any, conforms: Check) -> None:
    conforms("CreateTranslationResponseJson", ask(api, "translations").json())
    verbose = ask(api, "translations", response_format="verbose_json").json()
    conforms("CreateTranslationResponseVerboseJson", verbose)
    assert verbose["language"] == "english"


def test_voices_conform(api: Any, conforms: Check) -> None:
    recording = {"recording": ("me.wav", wav(api), "audio/wav")}
    fields = {"name": "Ada", "language": "en-GB"}
    consent = api.http.post("/audio/voice_consents", data=fields, files=recording).json()
    conforms("VoiceConsentResource", consent)
    sample = {"audio_sample": ("me.wav", wav(api), "audio/wav")}
    fields = {"name": "Ada", "consent": consent["id"]}
    voice = api.http.post("/audio/voices", data=fields, files=sample).json()
    conforms("VoiceResource", voice)
    conforms("VoiceConsentListResource", api.get("/audio/voice_consents"))
    path = f"/audio/voice_consents/{consent['id']}"
    conforms("VoiceConsentResource", api.get(path))
    conforms("VoiceConsentResource", api.post(path, {"name": "Bob"}))
    conforms("VoiceConsentDeletedResource", api.delete(path))
    conforms("VoiceConsentListResource", api.get("/audio/voice_consents"))
    lost = api.http.post("/audio/voices", data=fields, files=sample)
    assert lost.status_code == 404
    assert lost.json()["error"]["param"] == "consent"


def test_client(emulator: Emulator) -> None:
    with emulator.client(OpenAI) as client:
        spoken = client.audio.speech.create(
            model="tts-1", voice="alloy", input=TEXT, response_format="wav"
        )
        file = ("talk.wav", spoken.content)
        heard = client.audio.transcriptions.create(model="gpt-test", file=file)
        assert isinstance(heard, CreateTranscriptionResponseJson)
        assert heard.text == TEXT
        plain = client.audio.transcriptions.create(
            model="whisper-1", file=file, response_format="text"
        )
        assert plain == f"{TEXT}\n"
        with client.audio.transcriptions.create(
            model="gpt-4o-transcribe", file=file, stream=True
        ) as stream:
            types = {event.type for event in stream}
        assert types == {"transcript.text.delta", "transcript.text.done"}
        english = client.audio.translations.create(model="whisper-1", file=file)
        assert isinstance(english, CreateTranslationResponseJson)
        assert english.text == TEXT
        with pytest.raises(BadRequestError):
            client.audio.transcriptions.create(model="whisper-1", file=("a.txt", b"x"))


def test_consents_with_the_client(emulator: Emulator) -> None:
    with emulator.client(OpenAI) as client:
        consents = client.audio.voice_consents
        made = [
            consents.create(name=name, language="en", recording=("me.wav", b"abc"))
            for name in ("Ada", "Bob", "Eve")
        ]
        assert [row.name for row in consents.list(limit=2)] == ["Eve", "Bob", "Ada"]
        assert consents.update(made[0].id, name="Zoe").name == "Zoe"
        assert consents.retrieve(made[0].id).name == "Zoe"
        voice = client.audio.voices.create(
            name="Mine", consent=made[0].id, audio_sample=("me.wav", b"abc")
        )
        assert voice.name == "Mine"
        assert consents.delete(made[0].id).deleted
        with pytest.raises(NotFoundError):
            consents.retrieve(made[0].id)


@pytest.mark.anyio
async def test_async_client(emulator: Emulator) -> None:
    async with emulator.async_client(AsyncOpenAI) as client:
        spoken = await client.audio.speech.create(
            model="gpt-4o-mini-tts", voice="alloy", input="Hello there", response_format="wav"
        )
        heard = await client.audio.transcriptions.create(
            model="gpt-test", file=("x.wav", spoken.content)
        )
        assert isinstance(heard, CreateTranscriptionResponseJson)
        assert heard.text == "Hello there"
