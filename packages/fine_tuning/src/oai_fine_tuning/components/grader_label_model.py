# Generated from GraderLabelModel. Do not edit.
"""GraderLabelModel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval_item import EvalItem


@component("GraderLabelModel")
class GraderLabelModel(Component):
    """An object of `type` "label_model"."""

    type: Literal["label_model"] = "label_model"
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]
