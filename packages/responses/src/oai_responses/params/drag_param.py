# Generated from DragParam. Do not edit.
"""DragParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.coord_param import CoordParam
    from .coord_param import CoordParamDict


class DragParamDict(TypedDict, total=False):
    """`DragParam` as a mapping."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[CoordParam | CoordParamDict]]
    keys: Iterable[str] | None
