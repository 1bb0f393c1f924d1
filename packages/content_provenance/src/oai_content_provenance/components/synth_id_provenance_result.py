# Generated from SynthIDProvenanceResult. Do not edit.
"""SynthIDProvenanceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .provenance_detection_result_api import ProvenanceDetectionResultApi


@component("SynthIDProvenanceResult")
class SynthIDProvenanceResult(Component):
    """An object of `type` "synthid"."""

    type: Literal["synthid"] = "synthid"
    """Default: `"synthid"`."""

    outcome: ProvenanceDetectionResultApi
    """How it ended."""

    model: str | None
    generated_at: str | None
