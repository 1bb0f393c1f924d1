# Generated from the slice of oai-fine-tuning. Do not edit.
"""Lists of mappings that can be added to, under the names of the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .eval_item_content_item import EvalItemContentItemLike

if TYPE_CHECKING:
    GraderInputsParam: TypeAlias = "list[EvalItemContentItemLike]"
else:
    GraderInputsParam = Alias("list[EvalItemContentItemLike]", __name__)
