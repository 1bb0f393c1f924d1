# Generated from RealtimeTranslationClientEventSessionUpdate. Do not edit.
"""RealtimeTranslationClientEventSessionUpdate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestDict,
    )


class RealtimeTranslationClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionUpdate` as a mapping."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[
        RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict
    ]
