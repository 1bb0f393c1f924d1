# Generated from CreateEvalLabelModelGrader. Do not edit.
"""CreateEvalLabelModelGrader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .create_eval_item import CreateEvalItem


@component("CreateEvalLabelModelGrader")
class CreateEvalLabelModelGrader(Component):
    """A member of `CreateEvalRequestTestingCriteriaItem`, told by `type` = `"label_model"`."""

    type: Literal["label_model"] = "label_model"
    name: str
    """Its name."""

    model: str
    """Id of the model."""

    input: list[CreateEvalItem]
    """What is scored; `{{...}}` in it is filled in."""

    labels: list[str]
    """Labels that may be given."""

    passing_labels: list[str]
    """Labels that count as passed."""
