"""A question by sound, an answer by sound: `python examples/realtime_audio.py [ANSWER.wav]`.

It works offline, against an emulator inside this process, and asks with a tone. With
OPENAI_API_KEY or OPENAI_BASE_URL set it talks to that server instead; that will rather want a
recording (`--ask QUESTION.wav`) or the microphone (`--microphone`, by the package sounddevice).
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import struct
import sys
import tempfile
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path
from typing import Any

from oai_core import OpenAIError
from oai_realtime import AsyncOpenAI, AsyncRealtimeConnection, OutputAudio

MODEL = "gpt-realtime"
RATE = 24_000  # samples a second, as sessions take them
PATIENCE = 120  # seconds for question and answer


async def main(arguments: argparse.Namespace) -> None:
    audio = OutputAudio()
    async with connect() as client, client.realtime.connect(model=MODEL) as connection:
        await connection.session.update(
            session={
                "type": "realtime",
                "output_modalities": ["audio"],
                "audio": {
                    "input": {
                        "turn_detection": {"type": "server_vad", "silence_duration_ms": 500},
                        "transcription": {"model": "gpt-4o-transcribe"},
                    }
                },
            }
        )
        # Both at once: a server whose events nobody receives waits, and takes no more sound.
        async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as tasks:
            asking = tasks.create_task(ask(connection, arguments))
            await listen(connection, audio)
            asking.cancel()
    path = arguments.answer or Path(tempfile.mkdtemp(prefix="realtime-")) / "answer.wav"
    audio.save(path)
    print(f"{audio.seconds:.1f} s of sound are in {path}")


async def ask(connection: AsyncRealtimeConnection, arguments: argparse.Namespace) -> None:
    """Send the question, and silence after it, by which the server knows that it is over."""
    buffer = connection.input_audio_buffer
    if arguments.microphone:
        await buffer.append_pcm(microphone())
    elif arguments.ask:
        await buffer.append_wav(arguments.ask)
    else:
        await buffer.append_pcm(tone(seconds=1))
    await buffer.append_pcm(bytes(2 * RATE))


async def listen(connection: AsyncRealtimeConnection, audio: OutputAudio) -> None:
    """Print what happens and gather the answer, until it is over."""
    async for event in connection:
        audio.feed(event)
        if event.type == "input_audio_buffer.speech_started":
            print(f"Speech begins at {event.audio_start_ms} ms.")
        elif event.type == "input_audio_buffer.speech_stopped":
            print(f"Speech ends at {event.audio_end_ms} ms.")
        elif event.type == "conversation.item.input_audio_transcription.completed":
            print(f"> {event.transcript}")
        elif event.type == "response.output_audio_transcript.done":
            print(f"< {event.transcript}")
        elif event.type == "response.done":
            if event.response.status != "completed":
                sys.exit(f"The response is {event.response.status}.")
            return
        elif event.type == "error":
            sys.exit(f"The server refuses: {event.error.message}")
    sys.exit("The server closed the connection.")


def tone(seconds: int) -> bytes:
    """A note, as 16-bit samples with the least byte first."""
    turns = (440 * number / RATE for number in range(RATE * seconds))
    return b"".join(struct.pack("<h", round(12_000 * math.sin(math.tau * at))) for at in turns)


async def microphone() -> AsyncIterator[bytes]:
    """What the microphone hears, in pieces of a tenth of a second, without an end."""
    sounddevice: Any = import_module("sounddevice")
    loop = asyncio.get_running_loop()
    heard = asyncio.Queue[bytes]()

    def take(data: Any, *_: Any) -> None:  # in a thread of sounddevice
        loop.call_soon_threadsafe(heard.put_nowait, bytes(data))

    form = {"samplerate": RATE, "channels": 1, "dtype": "int16", "blocksize": RATE // 10}
    with sounddevice.RawInputStream(callback=take, **form):
        print("Speak, please.")
        while True:
            yield await heard.get()


def connect() -> AsyncOpenAI:
    """Give a client of the real server, or of an emulator."""
    if os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL"):
        return AsyncOpenAI()

    from oai_emulator import Emulator

    return Emulator().async_client(AsyncOpenAI)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Ask by sound, and keep the answer.")
    parser.add_argument("answer", nargs="?", type=Path, help="where to write it, as a WAV file")
    question = parser.add_mutually_exclusive_group()
    question.add_argument("--ask", type=Path, metavar="WAV", help="a recording to ask with")
    question.add_argument("--microphone", action="store_true", help="ask by the microphone")
    arguments = parser.parse_args()
    if arguments.microphone:
        try:
            import_module("sounddevice")
        except (ImportError, OSError) as error:  # it needs PortAudio, too
            parser.error(f"--microphone needs sounddevice (pip install sounddevice): {error}")
    return arguments


def first(error: Any) -> Any:
    """The first error of a group."""
    while nested := getattr(error, "exceptions", None):
        error = nested[0]
    return error


if __name__ == "__main__":
    problem: Exception | None = None
    try:
        asyncio.run(main(read_arguments()))
    except* (OpenAIError, OSError, ValueError) as group:
        problem = first(group)
    if problem is not None:
        sys.exit(f"{type(problem).__name__}: {problem}")
