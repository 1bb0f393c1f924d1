# Generated from ClickParam. Do not edit.
"""ClickParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.click_button_type import ClickButtonType


class ClickParamDict(TypedDict, total=False):
    """`ClickParam` as a mapping."""

    type: Required[Literal["click"]]
    button: Required[ClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Iterable[str] | None
