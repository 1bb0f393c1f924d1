# Generated from VoiceConsentListResource. Do not edit.
"""VoiceConsentListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .voice_consent_resource import VoiceConsentResource


@component("VoiceConsentListResource")
class VoiceConsentListResource(Component):
    """Page of `client.audio.voice_consents.list`."""

    object: Literal["list"] = "list"
    data: list[VoiceConsentResource]
    """Items of this page."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
