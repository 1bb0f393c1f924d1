"""The examples of Realtime, run as programs: offline, and against a server."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_emulator import Emulator

KEY = "sk-examples"
EXAMPLES = Path(__file__).parents[2] / "examples"
FAKE_MICROPHONE = '''
"""Stands in for sounddevice: a microphone that hears a note, and then silence."""

import struct
import threading


class RawInputStream:
    def __init__(self, callback, samplerate, channels, dtype, blocksize):
        assert (samplerate, channels, dtype) == (24000, 1, "int16")
        note = struct.pack("<4h", 0, 9000, 0, -9000) * (blocksize // 4)
        self.blocks = [note] * 10 + [bytes(len(note))] * 1000
        self.callback, self.closed = callback, threading.Event()
        self.thread = threading.Thread(target=self.play, daemon=True)

    def play(self):
        for block in self.blocks:
            if self.closed.wait(0.002):
                return
            self.callback(memoryview(block), len(block) // 2, None, None)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.closed.set()
        self.thread.join(5)
        print("The microphone is closed.")
'''


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with Emulator(api_keys=[KEY]).serve() as url:
        yield url


def run(name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {key: text for key, text in os.environ.items() if not key.startswith("OPENAI_")}
    return subprocess.run(
        [sys.executable, str(EXAMPLES / name), *arguments],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def printed(done: subprocess.CompletedProcess[str]) -> list[str]:
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


TEXT = [
    "> Say: hello, this is one socket",
    "hello, this is one socket",
    "> What is the population of Hamburg?",
    '  population({"town":"Hamburg"}) = 1900000',
    "population returned: 1900000",
]


def test_text_offline() -> None:
    assert printed(run("realtime_text.py")) == TEXT


def test_sound_offline_and_its_answer_as_a_question(tmp_path: Path, address: str) -> None:
    path = tmp_path / "answer.wav"
    lines = printed(run("realtime_audio.py", str(path)))
    assert lines[:2] == ["Speech begins at 0 ms.", "Speech ends at 1500 ms."]
    assert [line[:2] for line in lines[2:4]] == ["> ", "< "]
    assert lines[4].endswith(f"s of sound are in {path}")
    with wave.open(str(path)) as file:
        assert file.getframerate() == 24000
        assert file.getnframes() > 12000

    server = {"OPENAI_BASE_URL": address, "OPENAI_API_KEY": KEY, "TMPDIR": str(tmp_path)}
    again = printed(run("realtime_audio.py", "--ask", str(path), **server))
    assert again[2] == "> " + lines[3].removeprefix("< ")
    assert f" s of sound are in {tmp_path}" in again[4]


def test_the_microphone(tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text(FAKE_MICROPHONE, "utf-8")
    path = tmp_path / "answer.wav"
    lines = printed(run("realtime_audio.py", "--microphone", str(path), PYTHONPATH=str(tmp_path)))
    assert lines[0] == "Speak, please."
    assert "The microphone is closed." in lines
    assert path.stat().st_size > 24000


def test_what_is_wrong_is_told_in_a_line(tmp_path: Path, address: str) -> None:
    (tmp_path / "sounddevice.py").write_text("raise ImportError('no PortAudio here')", "utf-8")
    done = run("realtime_audio.py", "--microphone", PYTHONPATH=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.endswith("(pip install sounddevice): no PortAudio here\n")

    (tmp_path / "some.wav").write_bytes(b"no sound")
    done = run("realtime_audio.py", "--ask", str(tmp_path / "some.wav"))
    assert done.returncode == 1
    assert done.stderr.startswith("ValueError: source: a WAV file begins with")
    assert done.stderr.count("\n") == 1

    done = run("realtime_text.py", OPENAI_BASE_URL=address, OPENAI_API_KEY="sk-wrong")
    assert done.returncode == 1
    assert done.stderr.startswith("AuthenticationError: ")
    assert done.stderr.count("\n") == 1
