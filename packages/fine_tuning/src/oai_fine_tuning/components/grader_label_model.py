# Generated from GraderLabelModel. Do not edit.
"""GraderLabelModel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval_item import EvalItem


@component("GraderLabelModel")
class GraderLabelModel(Component):
    """A member of `GraderMultiPart`, told by `type` = `"label_model"`."""

    type: Literal["label_model"] = "label_model"
    name: str
    """Its name."""

    model: str
    """Id of the model."""

    input: list[EvalItem]
    """What is scored; `{{...}}` in it is filled in."""

    labels: list[str]
    """Labels that may be given."""

    passing_labels: list[str]
    """Labels that count as passed."""
