# Generated from ResponseModalities. Do not edit.
"""ResponseModalities in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

ResponseModalitiesLike: TypeAlias = 'Iterable[Literal["text", "audio"]] | None'
