"""Audio: speech, transcriptions, translations, and voices of one's own."""

from __future__ import annotations

from ...routing import Route
from . import speech, transcription, voices


class AudioGroup:
    """The operations under /audio."""

    name = "audio"
    routes = (
        Route("POST", "/audio/speech", speech.create),
        Route("POST", "/audio/transcriptions", transcription.transcribe),
        Route("POST", "/audio/translations", transcription.translate),
        Route("POST", "/audio/voices", voices.create),
        Route("POST", "/audio/voice_consents", voices.create_consent),
        Route("GET", "/audio/voice_consents", voices.list_consents),
        Route("GET", "/audio/voice_consents/{consent_id}", voices.retrieve_consent),
        Route("POST", "/audio/voice_consents/{consent_id}", voices.update_consent),
        Route("DELETE", "/audio/voice_consents/{consent_id}", voices.delete_consent),
    )
