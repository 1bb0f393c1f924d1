# Generated from listVoiceConsents. Do not edit.
"""Parameters of `audio.voice_consents.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AudioVoiceConsentsListParams(RequestOptions, total=False):
    """Parameters of `audio.voice_consents.list`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `20`."""
