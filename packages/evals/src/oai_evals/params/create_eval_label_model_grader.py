# Generated from CreateEvalLabelModelGrader. Do not edit.
"""CreateEvalLabelModelGrader in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .create_eval_item import CreateEvalItemLike


class CreateEvalLabelModelGraderDict(TypedDict, total=False):
    """`CreateEvalLabelModelGrader` as a mapping."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[CreateEvalItemLike]]
    labels: Required[Iterable[str]]
    passing_labels: Required[Iterable[str]]
