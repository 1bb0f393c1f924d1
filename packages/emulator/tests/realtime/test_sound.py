from __future__ import annotations

from array import array

import pytest

from oai_emulator.groups.realtime.formats import PCM, SoundFormat, sound_format
from oai_emulator.groups.realtime.words import Reader, engrave, engraved, speak, understand
from packages.emulator.tests.realtime.line import silence, tone

ULAW, ALAW = sound_format({"type": "audio/pcmu"}), sound_format({"type": "audio/pcma"})


def test_samples_of_g711() -> None:
    # Ends and middle of the tables of G.711.
    assert list(ULAW.samples(b"\x00\x80\xff\x7f\xf0")) == [-32124, 32124, 0, 0, 120]
    assert list(ALAW.samples(b"\xd5\x55\xaa\x2a")) == [8, -8, 32256, -32256]


@pytest.mark.parametrize("form", [ULAW, ALAW])
def test_g711_there_and_back(form: SoundFormat) -> None:
    sound = tone(100)
    coded = form.encode(sound)
    assert len(coded) == 800
    before, after = PCM.samples(sound)[::3], form.samples(coded)
    # 8 bits leave an error of about a thirtieth.
    assert max(abs(a - b) for a, b in zip(before, after, strict=True)) < 6000 / 20


def test_pcm_there_and_back() -> None:
    assert PCM.encode(tone(10)) == tone(10)
    assert PCM.samples(b"\x01\x00\xff\xff\x07") == array("h", [1, -1])
    assert (PCM.milliseconds(4800), PCM.size(100)) == (100, 4800)


def test_words_are_found_wherever_they_are() -> None:
    sound = silence(33) + speak("Grüße", "ash") + tone(51) + speak("and more", "cedar")
    assert understand(sound, PCM) == "Grüße and more"
    assert understand(sound[2:], PCM) == "Grüße and more"


def test_other_sound_says_how_long_it_is() -> None:
    assert understand(tone(1500), PCM) == "This is a sound of 1.5 seconds."
    assert understand(bytes(4000), ULAW) == "This is a sound of 0.5 seconds."


def test_words_without_room_are_cut() -> None:
    sound = engrave(tone(50), "x" * 500)
    assert 0 < len(engraved(sound)) < 500
    assert engrave(tone(1), "x") == tone(1)


def test_half_a_text_is_read_as_far_as_it_goes() -> None:
    sound = engrave(tone(100), "Grüße")
    texts = {engraved(sound[:size]) for size in range(0, len(sound), 16)}
    assert texts >= {"", "G", "Gr", "Grü", "Grüß", "Grüße"}


def test_nobody_hears_the_words() -> None:
    plain, spoken = PCM.samples(tone(200)), PCM.samples(tone(200, said="Hello"))
    assert max(abs(a - b) for a, b in zip(plain, spoken, strict=True)) == 1


@pytest.mark.parametrize("size", [2, 90, 9600])
def test_words_are_read_piece_by_piece(size: int) -> None:
    sound = tone(20) + engrave(tone(200), "Grüße") + engrave(tone(100), "") + tone(90, said="Bye")
    reader = Reader()
    told = [reader.feed(sound[start : start + size]) for start in range(0, len(sound), size)]
    assert "".join(told) == engraved(sound) == "Grüße Bye"


def test_a_reader_keeps_little() -> None:
    reader = Reader()
    for _ in range(20):
        assert reader.feed(tone(1000)) == ""
    assert (reader.found, len(reader._rest) < 100) == (False, True)
