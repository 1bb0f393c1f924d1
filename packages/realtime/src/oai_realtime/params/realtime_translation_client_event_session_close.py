# Generated from RealtimeTranslationClientEventSessionClose. Do not edit.
"""RealtimeTranslationClientEventSessionClose in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeTranslationClientEventSessionCloseDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionClose` as a mapping."""

    event_id: str
    type: Required[Literal["session.close"]]
