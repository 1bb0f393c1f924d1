# Generated from ResponseTextParam. Do not edit.
"""ResponseTextParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.verbosity import Verbosity

    from .text_response_format_configuration import TextResponseFormatConfiguration


@component("ResponseTextParam")
class ResponseTextParam(Component):
    """`text` of `client.responses.create`, `Response`, `ResponseProperties` and others."""

    format: TextResponseFormatConfiguration | None = None
    """Form of the answer, free text, JSON, or JSON by a schema."""

    verbosity: Verbosity | None = None
    """How long answers should be. One of `"low"`, `"medium"`, `"high"`. Default: `"medium"`."""
