# Generated from updateVoiceConsent. Do not edit.
"""Parameters of `audio.voice_consents.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AudioVoiceConsentsUpdateParams(RequestOptions, total=False):
    """Parameters of `audio.voice_consents.update`."""

    name: Required[str]
    """Its name."""
