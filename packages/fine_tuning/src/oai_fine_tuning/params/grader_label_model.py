# Generated from GraderLabelModel. Do not edit.
"""GraderLabelModel in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.eval_item import EvalItem
    from .eval_item import EvalItemDict


class GraderLabelModelDict(TypedDict, total=False):
    """`GraderLabelModel` as a mapping."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[EvalItem | EvalItemDict]]
    labels: Required[Iterable[str]]
    passing_labels: Required[Iterable[str]]
