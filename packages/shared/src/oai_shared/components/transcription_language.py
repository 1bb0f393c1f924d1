# Generated from TranscriptionLanguage. Do not edit.
"""TranscriptionLanguage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TranscriptionLanguage")
class TranscriptionLanguage(Component):
    """An object of the API."""

    code: str
