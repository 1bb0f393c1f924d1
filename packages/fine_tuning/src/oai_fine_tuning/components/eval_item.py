# Generated from EvalItem. Do not edit.
"""EvalItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval_item_content import EvalItemContent


@component("EvalItem")
class EvalItem(Component):
    """An object of the API."""

    role: Literal["user", "assistant", "system", "developer"]
    content: EvalItemContent
    type: Literal["message"] | None = None
