# Generated from RealtimeTranslationClientSecretCreateRequest. Do not edit.
"""RealtimeTranslationClientSecretCreateRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class RealtimeTranslationClientSecretCreateRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` as a mapping."""

    anchor: Literal["created_at"]
    seconds: int
