"""Sound that goes to the emulator and comes back, on every connection that carries some."""

from __future__ import annotations

import io
import math
import struct
import wave
from collections.abc import Iterator
from threading import Thread
from typing import Any, Literal

import anyio
import pytest

from oai_emulator import Emulator
from oai_realtime import AsyncOpenAI, OpenAI, OutputAudio

RATE = 24_000
NOTE = b"".join(
    struct.pack("<h", round(9000 * math.sin(n * math.tau * 440 / RATE))) for n in range(RATE // 2)
)
SILENCE = bytes(RATE * 2)


@pytest.fixture
def client() -> Iterator[OpenAI]:
    with Emulator().client(OpenAI) as client:
        yield client


def file_of(pcm: bytes, rate: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((1, 2, rate, 0, "NONE", ""))
        writer.writeframes(pcm)
    return file.getvalue()


def test_a_question_from_a_thread_is_heard_and_answered(client: OpenAI) -> None:
    audio = OutputAudio()
    heard: list[str] = []
    with client.realtime.connect(model="gpt-realtime") as connection:

        def speak() -> None:
            connection.input_audio_buffer.append_wav(file_of(NOTE, RATE))
            connection.input_audio_buffer.append_pcm([SILENCE[:1001], SILENCE[1001:]])

        speaking = Thread(target=speak, daemon=True)
        speaking.start()
        while True:
            event = connection.recv(timeout=10)
            audio.feed(event)
            if event.type.startswith("input_audio_buffer."):
                heard.append(event.type.rpartition(".")[2])
            if event.type == "response.done":
                break
        speaking.join(10)
    assert heard == ["speech_started", "speech_stopped", "committed"]
    assert audio.transcript.startswith("You said:")
    assert audio.seconds > 0.2


def test_the_emulator_understands_what_was_gathered(client: OpenAI) -> None:
    first, second = OutputAudio(), OutputAudio()
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(
            session={"type": "realtime", "audio": {"input": {"turn_detection": None}}}
        )
        buffer = connection.input_audio_buffer
        for audio, source in ((first, NOTE), (second, b"")):
            buffer.append_pcm(source or first.pcm)
            buffer.commit()
            connection.response.create()
            while (event := connection.recv(timeout=10)).type != "response.done":
                audio.feed(event)
    assert first.transcript in second.transcript  # not one bit of it was lost


@pytest.mark.parametrize("encoding", ["audio/pcmu", "audio/pcma"])
def test_sound_of_telephones(client: OpenAI, encoding: Literal["audio/pcmu", "audio/pcma"]) -> None:
    audio = OutputAudio(encoding=encoding)
    starts: list[int] = []
    with client.realtime.connect(model="gpt-realtime") as connection:
        form: Any = {"type": encoding}
        connection.session.update(
            session={
                "type": "realtime",
                "audio": {
                    "input": {
                        "format": form,
                        "turn_detection": {"type": "server_vad", "prefix_padding_ms": 0},
                    },
                    "output": {"format": form},
                },
            }
        )
        buffer = connection.input_audio_buffer
        for pcm, seconds in ((SILENCE, 1), (NOTE, 0.5), (SILENCE, 1)):
            assert buffer.append_wav(file_of(pcm, RATE), encoding=encoding) == seconds
        while (event := connection.recv(timeout=10)).type != "response.done":
            audio.feed(event)
            if event.type == "input_audio_buffer.speech_started":
                starts.append(event.audio_start_ms)
    assert starts == [1000]  # silence was silence, the note was loud
    assert audio.transcript.startswith("You said:")
    assert audio.rate == 8000
    assert max(struct.unpack(f"<{len(audio.pcm) // 2}h", audio.pcm)) > 1000


def test_the_place_of_an_interruption_is_taken(client: OpenAI) -> None:
    audio = OutputAudio()
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.response.create(response={"instructions": "Say something long, please."})
        while (event := connection.recv(timeout=10)).type != "response.done":
            audio.feed(event)
        whole = math.floor(audio.seconds * 1000)
        for ms, end in ((60_000, whole), (150, 150)):  # no more than there is, or it is refused
            connection.conversation.item.truncate(**audio.played(ms))
            while (event := connection.recv(timeout=10)).type == "rate_limits.updated":
                pass
            assert event.type == "conversation.item.truncated"
            assert event.audio_end_ms == end


def test_a_translation_and_the_older_form(client: OpenAI) -> None:
    audio = OutputAudio()
    with client.realtime.translations.connect("gpt-realtime-translate") as connection:
        connection.session.input_audio_buffer.append_wav(file_of(NOTE * 2, 2 * RATE), chunk_ms=200)
        connection.session.input_audio_buffer.append_pcm(SILENCE)
        connection.session.close()
        for event in connection:
            audio.feed(event)
    assert audio.transcript
    assert audio.seconds > 0

    older = OutputAudio()
    with client.beta.realtime.connect(model="gpt-4o-realtime-preview") as beta:
        beta.session.update(session={"turn_detection": None})
        beta.input_audio_buffer.append_pcm(NOTE)
        beta.input_audio_buffer.commit()
        beta.response.create()
        while (other := beta.recv(timeout=10)).type != "response.done":
            older.feed(other)
    assert older.transcript.startswith("You said:")
    assert older.seconds > 0.2


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_both_directions_in_tasks(anyio_backend: str) -> None:
    audio = OutputAudio()
    async with (
        Emulator().async_client(AsyncOpenAI) as client,
        client.realtime.connect(model="gpt-realtime") as connection,
    ):

        async def speak() -> None:
            assert await connection.input_audio_buffer.append_wav(file_of(NOTE, 2 * RATE)) == 0.25
            assert await connection.input_audio_buffer.append_pcm(SILENCE) == 1

        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(speak)
                async for event in connection:
                    audio.feed(event)
                    if event.type == "response.done":
                        break
    assert audio.transcript.startswith("You said:")
    assert audio.seconds > 0.2
