# Generated from ResponseModalities. Do not edit.
"""ResponseModalities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    ResponseModalities: TypeAlias = list[Literal["text", "audio"]] | None
    """`modalities` of `client.chat.completions.create`."""
else:
    ResponseModalities = Alias('list[Literal["text", "audio"]] | None', __name__)
