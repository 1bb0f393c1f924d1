# Generated from ResponseModalities. Do not edit.
"""ResponseModalities in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, TypeAlias

if TYPE_CHECKING:
    ResponseModalitiesLike: TypeAlias = 'Iterable[Literal["text", "audio"]] | None'
else:
    ResponseModalitiesLike = Alias('Iterable[Literal["text", "audio"]] | None', __name__)
