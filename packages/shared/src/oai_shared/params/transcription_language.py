# Generated from TranscriptionLanguage. Do not edit.
"""TranscriptionLanguage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class TranscriptionLanguageDict(TypedDict, total=False):
    """`TranscriptionLanguage` as a mapping."""

    code: Required[str]
