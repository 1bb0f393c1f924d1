# Generated from EvalItemContentArray. Do not edit.
"""EvalItemContentArray in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .eval_item_content_item import EvalItemContentItemLike

if TYPE_CHECKING:
    EvalItemContentArrayLike: TypeAlias = "Iterable[EvalItemContentItemLike]"
else:
    EvalItemContentArrayLike = Alias("Iterable[EvalItemContentItemLike]", __name__)
