# Generated from EvalRunList. Do not edit.
"""EvalRunList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval_run import EvalRun


@component("EvalRunList")
class EvalRunList(Component):
    """Page of `client.evals.runs.list`."""

    object: Literal["list"] = "list"
    data: list[EvalRun]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
