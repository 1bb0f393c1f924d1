# Generated from RefusalContent. Do not edit.
"""RefusalContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RefusalContentDict(TypedDict, total=False):
    """`RefusalContent` as a mapping."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
