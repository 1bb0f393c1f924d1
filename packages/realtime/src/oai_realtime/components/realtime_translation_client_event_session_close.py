# Generated from RealtimeTranslationClientEventSessionClose. Do not edit.
"""RealtimeTranslationClientEventSessionClose."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationClientEventSessionClose")
class RealtimeTranslationClientEventSessionClose(Component):
    """An object of `type` "session.close"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["session.close"] = "session.close"
