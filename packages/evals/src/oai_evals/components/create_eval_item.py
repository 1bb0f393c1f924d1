# Generated from CreateEvalItem. Do not edit.
"""CreateEvalItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, When, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_fine_tuning.components.eval_item import EvalItem


@component("CreateEvalItemSimpleInputMessage")
class CreateEvalItemSimpleInputMessage(Component):
    """An object of the API."""

    role: str
    content: str


if TYPE_CHECKING:
    CreateEvalItem: TypeAlias = CreateEvalItemSimpleInputMessage | EvalItem | UnknownComponent
else:
    CreateEvalItem = TaggedUnion(
        "CreateEvalItem",
        __name__,
        None,
        {},
        absent=(
            When("EvalItem", where={"role": ("user", "assistant", "system", "developer")}),
            When("CreateEvalItemSimpleInputMessage"),
        ),
    )
