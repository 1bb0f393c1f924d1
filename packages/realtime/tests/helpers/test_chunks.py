"""Sound in pieces of any length, cut into events."""

from __future__ import annotations

from array import array
from base64 import b64decode
from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_realtime.helpers.chunks import LARGEST, Chunker, chunks


def cut(audio: Any, chunk_ms: int = 1, rate: int = 4000) -> list[bytes]:
    """Cut into chunks of 4 samples, and decode them again."""
    return [b64decode(chunk, validate=True) for chunk in chunks(audio, Chunker(chunk_ms, rate))]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_sound_is_cut_and_the_last_chunk_is_shorter(kind: Any) -> None:
    assert cut(kind(b"aabbccddeeff")) == [b"aabbccdd", b"eeff"]


def test_pieces_are_joined_even_where_a_sample_is_split() -> None:
    assert cut([b"a", b"", b"abbccddeef", b"f"]) == [b"aabbccdd", b"eeff"]
    assert cut(iter([bytearray(b"aab"), memoryview(b"bccdd")])) == [b"aabbccdd"]
    assert cut([]) == cut(b"") == []


@given(st.lists(st.binary(max_size=30)), st.integers(1, 20))
def test_nothing_is_lost_and_all_but_the_last_are_full(pieces: list[bytes], samples: int) -> None:
    whole = b"".join(pieces)
    whole = whole[: len(whole) // 2 * 2]
    if len(whole) < len(b"".join(pieces)):
        pieces = [whole]
    made = cut(pieces, chunk_ms=1, rate=samples * 1000)
    assert b"".join(made) == whole
    assert all(len(chunk) == samples * 2 for chunk in made[:-1])
    assert all(0 < len(chunk) <= samples * 2 for chunk in made[-1:])


def test_numbers_of_16_bits_are_bytes_least_first() -> None:
    samples = [1, -2, 300]
    wanted = [b"\x01\x00\xfe\xff\x2c\x01"]
    assert cut(array("h", samples)) == wanted
    assert cut(np.array(samples, dtype=np.int16)) == wanted
    assert cut([np.array([[sample]], dtype="<i2") for sample in samples]) == wanted
    assert cut(np.repeat(np.array(samples, dtype=np.int16), 2)[::2]) == wanted


@pytest.mark.parametrize(
    ("audio", "error", "words"),
    [
        ("text", TypeError, "not str"),
        (None, TypeError, "not NoneType"),
        (7, TypeError, "not int"),
        ([1, 2], TypeError, "bytes are needed, not int"),
        (["text"], TypeError, "bytes are needed, not str"),
        ({"audio": b""}, TypeError, "bytes are needed, not str"),
        (b"odd", ValueError, "2 bytes, but there are 3"),
        (np.zeros(2, dtype=np.float32), TypeError, "format 'f'"),
        (np.zeros(2, dtype=">i2"), TypeError, "format '>h'"),
        (np.zeros((3, 2), dtype=np.int16), ValueError, r"one channel .* \(3, 2\)"),
    ],
)
def test_what_is_no_sound_is_refused(audio: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=rf"^audio: .*{words}"):
        cut(audio)


def test_half_a_sample_at_the_end_is_told_when_the_rest_is_sent() -> None:
    chunker = Chunker(1, 4000)
    made = chunks([b"aabbccd", b"dee", b"f"], chunker)
    assert [b64decode(next(made)), b64decode(next(made))] == [b"aabbccdd", b"ee"]
    with pytest.raises(ValueError, match=r"^audio: it ends within .* 0.00125 seconds before it"):
        next(made)
    assert chunker.seconds == 5 / 4000


def test_seconds_are_those_of_the_chunks_that_were_dealt_with() -> None:
    chunker = Chunker(1, 4000)
    assert [chunker.seconds for _ in chunks(b"aabbccddeeff", chunker)] == [0, 0.001]
    assert chunker.seconds == 0.0015


@pytest.mark.parametrize(
    ("chunk_ms", "rate", "error", "words"),
    [
        (0, 24000, ValueError, "^chunk_ms: 1 or more"),
        (1.5, 24000, TypeError, "^chunk_ms: a whole number"),
        (100, 0, ValueError, "^rate: 1 or more"),
        (100, "24000", TypeError, "^rate: a whole number"),
        (300_000, 24000, ValueError, "^chunk_ms: 245738 at most at a rate of 24000"),
    ],
)
def test_sizes_are_checked(chunk_ms: Any, rate: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        Chunker(chunk_ms, rate)


def test_the_longest_chunk_fits_an_event() -> None:
    chunk = next(iter(cut(bytes(LARGEST + 100), chunk_ms=245_738, rate=24000)))
    assert LARGEST - 100 < len(chunk) <= LARGEST
    assert len(chunk) * 4 / 3 + 700 < 15 * 1024 * 1024  # an event_id has up to 512 characters


def test_a_chunk_has_at_least_one_sample() -> None:
    assert cut(b"aabb", chunk_ms=1, rate=10) == [b"aa", b"bb"]


def test_a_source_is_read_no_further_than_the_chunk() -> None:
    taken: list[int] = []

    def source() -> Iterable[bytes]:
        for number in range(10):
            taken.append(number)
            yield b"aabb"

    made = iter(chunks(source(), Chunker(1, 4000)))
    next(made)
    assert taken == [0, 1]
