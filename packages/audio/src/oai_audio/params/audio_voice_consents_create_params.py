# Generated from createVoiceConsent. Do not edit.
"""Parameters of `audio.voice_consents.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput


class AudioVoiceConsentsCreateParams(RequestOptions, total=False):
    """Parameters of `audio.voice_consents.create`."""

    name: Required[str]
    """Its name."""

    recording: Required[FileInput]
    """A recording of the speaker, who reads out the consent."""

    language: Required[str]
    """Code of the language that is spoken, with its region, such as `en-US`."""
