# Generated from the operations of audio.voice_consents. Do not edit.
"""Operations of `audio.voice_consents`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_VOICE_CONSENT",
    "DELETE_VOICE_CONSENT",
    "GET_VOICE_CONSENT",
    "LIST_VOICE_CONSENTS",
    "UPDATE_VOICE_CONSENT",
]

CREATE_VOICE_CONSENT = Operation(
    "createVoiceConsent",
    "POST",
    "/audio/voice_consents",
    scope="oai_audio.components",
    params="oai_audio.params:AudioVoiceConsentsCreateParams",
    body=("name", "language"),
    files={"recording": "one"},
    media=("multipart/form-data",),
    required=("name", "recording", "language"),
    result="VoiceConsentResource",
)

LIST_VOICE_CONSENTS = Operation(
    "listVoiceConsents",
    "GET",
    "/audio/voice_consents",
    scope="oai_audio.components",
    params="oai_audio.params:AudioVoiceConsentsListParams",
    query={"after": "after", "limit": "limit"},
    result="VoiceConsentListResource",
    item="VoiceConsentResource",
    page=Cursor("after", "last_id"),
)

GET_VOICE_CONSENT = Operation(
    "getVoiceConsent",
    "GET",
    "/audio/voice_consents/{consent_id}",
    scope="oai_audio.components",
    params="oai_core.options:RequestOptions",
    result="VoiceConsentResource",
)

UPDATE_VOICE_CONSENT = Operation(
    "updateVoiceConsent",
    "POST",
    "/audio/voice_consents/{consent_id}",
    scope="oai_audio.components",
    params="oai_audio.params:AudioVoiceConsentsUpdateParams",
    body=("name",),
    required=("name",),
    result="VoiceConsentResource",
)

DELETE_VOICE_CONSENT = Operation(
    "deleteVoiceConsent",
    "DELETE",
    "/audio/voice_consents/{consent_id}",
    scope="oai_audio.components",
    params="oai_core.options:RequestOptions",
    result="VoiceConsentDeletedResource",
)
