"""Voices of one's own, and the consents that they need."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from oai_audio import VoiceConsentDeletedResource, VoiceConsentResource, VoiceResource

CONSENT = {"id": "cons_1", "object": "audio.voice_consent", "name": "Ada", "language": "en-US"}
FORM = b"""\
--B
Content-Disposition: form-data; name="name"

Ada
--B
Content-Disposition: form-data; name="language"

en-US
--B
Content-Disposition: form-data; name="recording"; filename="consent.wav"
Content-Type: audio/x-wav

RIFF
--B--
"""


def test_a_consent_from_disk(server: Any, tmp_path: Path) -> None:
    recording = tmp_path / "consent.wav"
    recording.write_bytes(b"RIFF")
    server.reply(CONSENT)
    found = server(
        lambda c: c.audio.voice_consents.create(name="Ada", language="en-US", recording=recording)
    )
    assert type(found) is VoiceConsentResource
    assert server.form.replace(b"audio/wav", b"audio/x-wav") == FORM  # systems name it both ways


def test_consents(server: Any) -> None:
    server.reply(
        {"data": [CONSENT], "has_more": True, "last_id": "cons_1"},
        {"data": [{**CONSENT, "id": "cons_2"}], "has_more": False},
        {**CONSENT, "name": "Eve"},
        {"id": "cons_1", "object": "audio.voice_consent", "deleted": True},
    )
    found = server.items(lambda c: c.audio.voice_consents.list(limit=1))
    assert [consent.id for consent in found] == ["cons_1", "cons_2"]
    assert server.target == "GET /audio/voice_consents?after=cons_1&limit=1"
    renamed = server(lambda c: c.audio.voice_consents.update("cons_1", name="Eve"))
    assert (renamed.name, server.body) == ("Eve", {"name": "Eve"})
    deleted = server(lambda c: c.audio.voice_consents.delete("cons_1"))
    assert type(deleted) is VoiceConsentDeletedResource
    assert server.target == "DELETE /audio/voice_consents/cons_1"


def test_a_voice(server: Any) -> None:
    server.reply({"id": "voice_1", "object": "audio.voice", "name": "Ada"})
    sample = ("sample.wav", b"RIFF", "audio/wav")
    found = server(
        lambda c: c.audio.voices.create(name="Ada", audio_sample=sample, consent="cons_1")
    )
    assert type(found) is VoiceResource
    assert b'name="audio_sample"; filename="sample.wav"\nContent-Type: audio/wav\n' in server.form
    assert b'name="consent"\n\ncons_1\n' in server.form
