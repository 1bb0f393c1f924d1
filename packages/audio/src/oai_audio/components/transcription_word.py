# Generated from TranscriptionWord. Do not edit.
"""TranscriptionWord."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TranscriptionWord")
class TranscriptionWord(Component):
    """An object of the API."""

    word: str
    start: float
    end: float
