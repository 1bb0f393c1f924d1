# Generated from TranscriptTextUsageDuration. Do not edit.
"""TranscriptTextUsageDuration in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class TranscriptTextUsageDurationDict(TypedDict, total=False):
    """`TranscriptTextUsageDuration` as a mapping."""

    type: Required[Literal["duration"]]
    seconds: Required[float]
