# Generated from createVoice. Do not edit.
"""Parameters of `audio.voices.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput


class AudioVoicesCreateParams(RequestOptions, total=False):
    """Parameters of `audio.voices.create`."""

    name: Required[str]
    """Its name."""

    audio_sample: Required[FileInput]
    """A recording of the voice."""

    consent: Required[str]
    """Id of the speaker's recorded consent."""
