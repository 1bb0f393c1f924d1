# Generated from CreateVoiceConsentRequest. Do not edit.
"""CreateVoiceConsentRequest."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateVoiceConsentRequest")
class CreateVoiceConsentRequest(Component):
    """An object of the API."""

    name: str
    recording: Any
    """A file."""

    language: str
