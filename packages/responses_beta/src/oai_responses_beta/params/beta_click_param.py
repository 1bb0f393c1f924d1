# Generated from BetaClickParam. Do not edit.
"""BetaClickParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_click_button_type import BetaClickButtonType


class BetaClickParamDict(TypedDict, total=False):
    """`BetaClickParam` as a mapping."""

    type: Required[Literal["click"]]
    button: Required[BetaClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Iterable[str] | None
