# Generated from CreateEvalLabelModelGrader. Do not edit.
"""CreateEvalLabelModelGrader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .create_eval_item import CreateEvalItem


@component("CreateEvalLabelModelGrader")
class CreateEvalLabelModelGrader(Component):
    """An object of `type` "label_model"."""

    type: Literal["label_model"] = "label_model"
    name: str
    model: str
    input: list[CreateEvalItem]
    labels: list[str]
    passing_labels: list[str]
