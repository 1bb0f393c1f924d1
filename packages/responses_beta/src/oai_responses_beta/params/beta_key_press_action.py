# Generated from BetaKeyPressAction. Do not edit.
"""BetaKeyPressAction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class BetaKeyPressActionDict(TypedDict, total=False):
    """`BetaKeyPressAction` as a mapping."""

    type: Required[Literal["keypress"]]
    keys: Required[Iterable[str]]
