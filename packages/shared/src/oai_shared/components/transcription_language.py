# Generated from TranscriptionLanguage. Do not edit.
"""TranscriptionLanguage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TranscriptionLanguage")
class TranscriptionLanguage(Component):
    """An item of `languages` of `CreateTranscriptionResponseJson`, `TranscriptTextDoneEvent`, `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted` and others."""

    code: str
    """Short code of the language, such as `en`."""
