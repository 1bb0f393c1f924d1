# Generated from EvalList. Do not edit.
"""EvalList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval import Eval


@component("EvalList")
class EvalList(Component):
    """Page of `client.evals.list`."""

    object: Literal["list"] = "list"
    data: list[Eval]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
