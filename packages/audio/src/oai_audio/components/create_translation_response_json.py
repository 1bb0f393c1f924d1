# Generated from CreateTranslationResponseJson. Do not edit.
"""CreateTranslationResponseJson."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateTranslationResponseJson")
class CreateTranslationResponseJson(Component):
    """A member of `CreateTranslationResponse`."""

    text: str
    """The text."""
