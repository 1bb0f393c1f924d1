# Generated from EvalRunOutputItemList. Do not edit.
"""EvalRunOutputItemList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval_run_output_item import EvalRunOutputItem


@component("EvalRunOutputItemList")
class EvalRunOutputItemList(Component):
    """Page of `client.evals.runs.output_items.list`."""

    object: Literal["list"] = "list"
    data: list[EvalRunOutputItem]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
