# Generated from EvalItemContentOutputText. Do not edit.
"""EvalItemContentOutputText."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("EvalItemContentOutputText")
class EvalItemContentOutputText(Component):
    """A member of `EvalItemContentItem`, told by `type` = `"output_text"`."""

    type: Literal["output_text"] = "output_text"
    text: str
    """The text."""
