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
    """A member of `CreateEvalItem`."""

    role: str
    """Who speaks."""

    content: str
    """What is said or given, as a text or in parts."""


if TYPE_CHECKING:
    CreateEvalItem: TypeAlias = CreateEvalItemSimpleInputMessage | EvalItem | UnknownComponent
    """An item of `input` of `CreateEvalLabelModelGrader`. Told apart by their members."""
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
