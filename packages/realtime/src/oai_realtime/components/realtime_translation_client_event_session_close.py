# Generated from RealtimeTranslationClientEventSessionClose. Do not edit.
"""RealtimeTranslationClientEventSessionClose."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationClientEventSessionClose")
class RealtimeTranslationClientEventSessionClose(Component):
    """A member of `RealtimeTranslationClientEvent`, told by `type` = `"session.close"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["session.close"] = "session.close"
