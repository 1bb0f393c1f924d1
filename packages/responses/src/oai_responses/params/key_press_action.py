# Generated from KeyPressAction. Do not edit.
"""KeyPressAction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class KeyPressActionDict(TypedDict, total=False):
    """`KeyPressAction` as a mapping."""

    type: Required[Literal["keypress"]]
    keys: Required[Iterable[str]]
