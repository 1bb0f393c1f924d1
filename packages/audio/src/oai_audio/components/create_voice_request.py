# Generated from CreateVoiceRequest. Do not edit.
"""CreateVoiceRequest."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateVoiceRequest")
class CreateVoiceRequest(Component):
    """An object of the API."""

    name: str
    audio_sample: Any
    """A file."""

    consent: str
