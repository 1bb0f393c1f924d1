"""Sending sound in both forms, asyncio and trio; the events are kept instead of sent."""

from __future__ import annotations

import gc
import io
import wave
from base64 import b64decode
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import anyio
import pytest

from oai_realtime.helpers.audio_input import AsyncInputAudioBufferHelpers, InputAudioBufferHelpers
from oai_realtime.helpers.pacing import Pace

SECOND = 48_000  # bytes of 16-bit samples at 24 kHz
SOUND = bytes(range(256)) * 47  # 250.7 ms


class Buffer(InputAudioBufferHelpers):
    """Keeps what is appended."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.breaks_after = 100

    def append(self, *, audio: str) -> None:
        if len(self.sent) == self.breaks_after:
            raise ConnectionError("away")
        self.sent.append(b64decode(audio, validate=True))


class AsyncBuffer(AsyncInputAudioBufferHelpers):
    """Keeps what is appended."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.after: Callable[[], object] = bool

    async def append(self, *, audio: str) -> None:
        await anyio.lowlevel.checkpoint()
        self.sent.append(b64decode(audio, validate=True))
        self.after()


def wav(data: bytes, channels: int = 1, rate: int = 24000) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((channels, 2, rate, 0, "NONE", ""))
        writer.writeframes(data)
    return file.getvalue()


def test_samples_go_out_in_events_of_a_tenth_of_a_second() -> None:
    buffer = Buffer()
    assert buffer.append_pcm(SOUND) == len(SOUND) / SECOND
    assert [len(chunk) for chunk in buffer.sent] == [4800, 4800, len(SOUND) - 9600]
    assert b"".join(buffer.sent) == SOUND


def test_pieces_of_a_microphone_are_joined() -> None:
    buffer = Buffer()
    pieces = (SOUND[at : at + 333] for at in range(0, len(SOUND), 333))
    assert buffer.append_pcm(pieces, chunk_ms=20, rate=16000) == len(SOUND) / 32_000
    assert {len(chunk) for chunk in buffer.sent[:-1]} == {640}
    assert b"".join(buffer.sent) == SOUND


def test_a_wav_file_is_read_and_converted(tmp_path: Path) -> None:
    path = tmp_path / "some.wav"
    path.write_bytes(wav(bytes(SECOND * 2 * 2), channels=2, rate=48000))
    buffer = Buffer()
    assert buffer.append_wav(path) == 1
    assert [len(chunk) for chunk in buffer.sent] == [4800] * 10
    assert buffer.append_wav(path.read_bytes(), rate=16000, chunk_ms=500) == 1
    assert [len(chunk) for chunk in buffer.sent[10:]] == [16000] * 2


def test_a_wav_file_becomes_what_telephones_take() -> None:
    buffer = Buffer()
    assert buffer.append_wav(wav(bytes(SECOND)), encoding="audio/pcmu") == 1
    assert buffer.sent == [b"\xff" * 800] * 10


def test_nothing_is_sent_of_what_is_wrong_from_the_start() -> None:
    buffer = Buffer()
    with pytest.raises(ValueError, match=r"^audio: a 16-bit sample has 2 bytes"):
        buffer.append_pcm(b"odd")
    with pytest.raises(ValueError, match=r"^source: a WAV file begins with"):
        buffer.append_wav(b"no file")
    with pytest.raises(TypeError, match=r"^rate: a whole number"):
        buffer.append_wav(wav(SOUND), rate="24000")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^chunk_ms: 1 or more"):
        buffer.append_wav(wav(SOUND), chunk_ms=0)
    assert buffer.sent == []


def test_what_sending_raises_ends_it() -> None:
    buffer = Buffer()
    buffer.breaks_after = 2
    with pytest.raises(ConnectionError):
        buffer.append_pcm(SOUND)
    assert len(buffer.sent) == 2


def test_it_waits_until_the_sound_has_been_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    monkeypatch.setattr("oai_realtime.helpers.pacing.Pace", lambda: Pace(lambda: now))
    monkeypatch.setattr("time.sleep", sleep)
    Buffer().append_pcm(SOUND)
    assert now == 0
    Buffer().append_pcm(SOUND, realtime=True)
    assert now == pytest.approx(0.2)  # when the third event began
    Buffer().append_wav(wav(SOUND), realtime=True, chunk_ms=50)
    assert now == pytest.approx(0.45)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_the_async_form_takes_async_sources_too(anyio_backend: str, tmp_path: Path) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(SOUND), 333):
            await anyio.lowlevel.checkpoint()
            yield SOUND[at : at + 333]

    path = tmp_path / "some.wav"
    path.write_bytes(wav(SOUND))
    ways: list[Any] = [SOUND, [SOUND[:5], SOUND[5:]], pieces()]
    for audio in ways:
        buffer = AsyncBuffer()
        assert await buffer.append_pcm(audio) == len(SOUND) / SECOND
        assert b"".join(buffer.sent) == SOUND
        assert len(buffer.sent) == 3
    buffer = AsyncBuffer()
    assert await buffer.append_wav(path) == len(SOUND) / SECOND
    assert b"".join(buffer.sent) == SOUND
    silence = AsyncBuffer()
    assert await silence.append_wav(wav(bytes(SECOND)), encoding="audio/pcma") == 1
    assert silence.sent == [b"\xd5" * 800] * 10

    with pytest.raises(TypeError, match=r"^audio: bytes are needed, not int"):
        await buffer.append_pcm([7])  # type: ignore[list-item]
    with pytest.raises(ValueError, match=r"^source: a WAV file begins with"):
        await buffer.append_wav(b"no file")


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_the_async_form_can_wait_and_be_cancelled(anyio_backend: str) -> None:
    buffer = AsyncBuffer()
    with anyio.fail_after(5):
        await buffer.append_pcm(SOUND[:96], realtime=True, chunk_ms=1)
    assert len(buffer.sent) == 2

    with anyio.fail_after(5), anyio.CancelScope() as scope:
        buffer.after = scope.cancel
        await buffer.append_wav(wav(SOUND), realtime=True)
    assert scope.cancelled_caught
    assert len(buffer.sent) == 3


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_a_failure_leaves_nothing_open(anyio_backend: str, tmp_path: Path) -> None:
    path = tmp_path / "some.wav"
    path.write_bytes(wav(SOUND))
    buffer = AsyncBuffer()
    breaks = Mock(side_effect=ConnectionError("away"))
    buffer.after = breaks
    with pytest.raises(ConnectionError):
        await buffer.append_wav(path)
    gc.collect()  # a file or a generator that is left would warn now, which is an error here
    breaks.assert_called_once()
