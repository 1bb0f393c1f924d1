# Generated from CreateEvalItem. Do not edit.
"""CreateEvalItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Required, TypeAlias

    from oai_fine_tuning.params.eval_item import EvalItemDict

    from ..components.create_eval_item import CreateEvalItem


class CreateEvalItemSimpleInputMessageDict(TypedDict, total=False):
    """`CreateEvalItemSimpleInputMessage` as a mapping."""

    role: Required[str]
    content: Required[str]


if TYPE_CHECKING:
    CreateEvalItemLike: TypeAlias = (
        "CreateEvalItem | CreateEvalItemSimpleInputMessageDict | EvalItemDict"
    )
else:
    CreateEvalItemLike = Alias(
        "CreateEvalItem | CreateEvalItemSimpleInputMessageDict | EvalItemDict", __name__
    )
