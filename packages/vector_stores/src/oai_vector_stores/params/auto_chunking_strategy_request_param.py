# Generated from AutoChunkingStrategyRequestParam. Do not edit.
"""AutoChunkingStrategyRequestParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class AutoChunkingStrategyRequestParamDict(TypedDict, total=False):
    """`AutoChunkingStrategyRequestParam` as a mapping."""

    type: Required[Literal["auto"]]
