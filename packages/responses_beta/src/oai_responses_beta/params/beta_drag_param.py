# Generated from BetaDragParam. Do not edit.
"""BetaDragParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_coord_param import BetaCoordParam
    from .beta_coord_param import BetaCoordParamDict


class BetaDragParamDict(TypedDict, total=False):
    """`BetaDragParam` as a mapping."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[BetaCoordParam | BetaCoordParamDict]]
    keys: Iterable[str] | None
