# Generated from EvalItem. Do not edit.
"""EvalItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .eval_item_content import EvalItemContentLike


class EvalItemDict(TypedDict, total=False):
    """`EvalItem` as a mapping."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[EvalItemContentLike]
    type: Literal["message"]
