# Generated from SummaryTextContent. Do not edit.
"""SummaryTextContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SummaryTextContent")
class SummaryTextContent(Component):
    """A member of `MessageContentItem`, told by `type` = `"summary_text"`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""
