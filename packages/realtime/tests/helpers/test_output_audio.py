"""Answers gathered: sound, words, files, and where they were interrupted."""

from __future__ import annotations

import io
import subprocess
import sys
import wave
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from oai_core import Codec
from oai_core.components import UnknownComponent
from oai_realtime import (
    RealtimeBetaServerEventResponseAudioDelta,
    RealtimeServerEvent,
    RealtimeServerEventResponseAudioDelta,
    RealtimeTranslationServerEvent,
)
from oai_realtime.helpers.output_audio import OutputAudio

SECOND = 48_000  # bytes of 16-bit samples at 24 kHz
CODEC = Codec()


def sound(data: bytes, item: str = "item_1", *, response: str = "resp_1", at: int = 0) -> Any:
    event = {
        "type": "response.output_audio.delta",
        "event_id": "event_1",
        "response_id": response,
        "item_id": item,
        "output_index": 0,
        "content_index": at,
        "delta": b64encode(data).decode(),
    }
    return CODEC.decode(event, RealtimeServerEvent)


def words(text: str, item: str = "item_1", *, done: bool = False) -> dict[str, Any]:
    kind, name = ("done", "transcript") if done else ("delta", "delta")
    event = {"response_id": "resp_1", "item_id": item, "content_index": 0, name: text}
    return {"type": f"response.output_audio_transcript.{kind}", **event}


def test_pieces_of_items_are_kept_apart_and_in_order() -> None:
    audio = OutputAudio()
    assert isinstance(sound(b"aa"), RealtimeServerEventResponseAudioDelta)
    assert audio.feed(sound(b"aab")) == b"aab"
    audio.feed(sound(b"xx", "item_2", response="resp_2"))
    audio.feed(sound(b"b", "item_1"))
    audio.feed(sound(b"cc", "item_1", at=1))
    assert audio.pcm == b"aabbccxx"[:4] + b"xx" + b"cc"
    assert audio.of(item_id="item_1").pcm == b"aabbcc"
    assert audio.of(item_id="item_1", content_index=1).pcm == b"cc"
    assert audio.of(response_id="resp_2").pcm == b"xx"
    assert audio.of(response_id="resp_3").pcm == b""
    assert [(part.item_id, part.content_index, part.size) for part in audio.parts] == [
        ("item_1", 0, 4),
        ("item_2", 0, 2),
        ("item_1", 1, 2),
    ]
    assert audio.seconds == 8 / SECOND
    assert repr(audio) == "<OutputAudio: 0.00 s in 3 parts>"
    audio.clear()
    assert (audio.pcm, audio.seconds, audio.parts) == (b"", 0, [])


def test_words_are_joined_and_the_whole_text_wins() -> None:
    audio = OutputAudio()
    for event in (words("Hel"), words("lo"), words("Bye", "item_2")):
        assert audio.feed(event) == b""
    assert audio.transcript == "Hello\nBye"
    audio.feed(words("Hello!", done=True))
    assert audio.of(item_id="item_1").transcript == "Hello!"


def test_older_events_and_unknown_ones_count_too() -> None:
    older = {**sound(b"aa").to_dict(), "type": "response.audio.delta"}
    audio = OutputAudio()
    audio.feed(RealtimeBetaServerEventResponseAudioDelta.from_dict(older))
    unknown = CODEC.decode(older, RealtimeServerEvent)
    assert isinstance(unknown, UnknownComponent)
    audio.feed(unknown)
    audio.feed(older)
    audio.feed({"type": "response.audio_transcript.delta", "item_id": "item_1", "delta": "a"})
    assert audio.pcm == b"aaaaaa"
    assert audio.transcript == "a"


def test_all_other_events_are_passed_over() -> None:
    audio = OutputAudio()
    others: list[Any] = [
        *({"type": "response.done"}, {"type": "brand.new"}, {"type": []}, {}, UnknownComponent()),
        {"type": "response.audio_transcript.delta", "delta": 7},
        {"type": "response.audio_transcript.done", "transcript": None},
    ]
    for event in others:
        assert audio.feed(event) == b""
    assert audio.parts == []
    assert audio.feed({"type": "response.audio.delta"}) == b""
    assert (audio.pcm, audio.transcript) == (b"", "")


def test_a_translation_has_no_items() -> None:
    delta = {"type": "session.output_audio.delta", "event_id": "event_1"}
    data = b64encode(bytes(SECOND)).decode()
    audio = OutputAudio()
    audio.feed(CODEC.decode({**delta, "delta": data}, RealtimeTranslationServerEvent))
    audio.feed({"type": "session.output_transcript.delta", "delta": " hola"})
    assert (audio.seconds, audio.transcript) == (1, " hola")
    with pytest.raises(ValueError, match="no translation"):
        audio.played(1)
    with pytest.raises(ValueError, match="16000 samples a second in 1 channels cannot follow 24"):
        audio.feed({**delta, "delta": data, "sample_rate": 16000})


def test_a_translation_tells_its_rate() -> None:
    audio = OutputAudio()
    form = {"sample_rate": 16000, "channels": 2, "format": "pcm16"}
    audio.feed({"type": "session.output_audio.delta", "delta": "AAAAAAAA", **form})
    with wave.open(io.BytesIO(audio.wav_bytes())) as file:
        assert file.getparams()[:4] == (2, 2, 16000, 1)
    assert audio.of().seconds == audio.seconds == 6 / 64000
    strange = {"sample_rate": "24000", "channels": None}
    assert audio.feed({"type": "session.output_audio.delta", "delta": "AAAA", **strange}) == bytes(
        3
    )


@pytest.mark.parametrize("strange", [2**40, True, -1, "2", [], {}])
def test_strange_numbers_and_ids_of_a_server_do_no_harm(strange: Any) -> None:
    audio = OutputAudio()
    told = {"sample_rate": strange, "channels": strange, "content_index": strange}
    event = {
        "type": "response.output_audio.delta",
        "delta": "AAAA",
        "response_id": [],
        "item_id": {},
    }
    assert audio.feed({**event, **told}) == bytes(3)
    (part,) = audio.parts
    assert (part.response_id, part.item_id) == (None, None)
    with wave.open(io.BytesIO(audio.wav_bytes())) as file:
        assert file.getparams()[:4] == (1, 2, 24000, 1)


def test_a_file_has_all_whole_samples(tmp_path: Path) -> None:
    audio = OutputAudio(rate=8000)
    for piece in (b"aab", b"bcc", b"d"):
        audio.feed(sound(piece))
    audio.save(tmp_path / "one.wav")
    audio.save(str(tmp_path / "two.wav"))
    for path in tmp_path.iterdir():
        assert path.read_bytes() == audio.wav_bytes()
    with wave.open(str(tmp_path / "one.wav")) as file:
        assert file.getparams()[:4] == (1, 2, 8000, 3)
        assert file.readframes(10) == b"aabbcc"
    with wave.open(io.BytesIO(OutputAudio().wav_bytes())) as file:
        assert file.getnframes() == 0
    nowhere: Any = 7
    with pytest.raises(TypeError, match=r"^target: a path or a file .* not int"):
        audio.save(nowhere)
    text: Any = io.StringIO()
    with pytest.raises(TypeError, match=r"^target: a path or a file .* not StringIO"):
        audio.save(text)


def test_where_it_was_interrupted() -> None:
    audio = OutputAudio()
    audio.feed(words("Hello"))
    for event in (
        sound(bytes(SECOND)),
        sound(bytes(SECOND // 2)),
        sound(bytes(SECOND // 3), "item_2"),
    ):
        audio.feed(event)

    def place(ms: float) -> tuple[str, int, int]:
        found = audio.played(ms)
        return found["item_id"], found["content_index"], found["audio_end_ms"]

    assert place(0) == ("item_1", 0, 0)
    assert place(1200.9) == ("item_1", 0, 1200)
    assert place(1500) == ("item_1", 0, 1500)
    assert place(1600) == ("item_2", 0, 100)
    assert place(10_000) == place(float("inf")) == ("item_2", 0, 333)  # no more than there is
    assert audio.of(item_id="item_2").played(100)["item_id"] == "item_2"


@pytest.mark.parametrize(
    ("ms", "error", "text"),
    [(-1, ValueError, "ms: 0 or more"), ("1", TypeError, "ms: a number"), (None, TypeError, "ms:")],
)
def test_times_are_checked(ms: Any, error: type[Exception], text: str) -> None:
    audio = OutputAudio()
    audio.feed(sound(b"aa"))
    with pytest.raises(error, match=text):
        audio.played(ms)


def test_nothing_can_be_interrupted_before_it_began() -> None:
    audio = OutputAudio()
    audio.feed(words("Hello"))
    with pytest.raises(ValueError, match="no sound has come"):
        audio.played(100)


@pytest.mark.parametrize("event", [None, "text", 7, [("type", "response.audio.delta")]])
def test_what_is_no_event_is_refused(event: Any) -> None:
    with pytest.raises(TypeError, match=r"^event: an event is needed, not"):
        OutputAudio().feed(event)


@pytest.mark.parametrize("delta", ["AAA", "!!!", "AA==AA==", 7])
def test_sound_that_is_no_base64_is_told(delta: Any) -> None:
    audio = OutputAudio()
    with pytest.raises(ValueError, match=r"event: the delta of response.audio.delta is not base64"):
        audio.feed({"type": "response.audio.delta", "delta": delta})
    assert audio.parts == []


def test_the_rate_is_checked() -> None:
    with pytest.raises(ValueError, match=r"^rate: 1 or more"):
        OutputAudio(rate=0)


def test_gathering_needs_no_socket() -> None:
    program = "import sys; from oai_realtime import OutputAudio; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert "oai_realtime.helpers.output_audio" in loaded
    assert [name for name in loaded if "sockets" in name or name in {"httpx", "anyio"}] == []
