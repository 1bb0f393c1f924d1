# Generated from SynthIDProvenanceResult. Do not edit.
"""SynthIDProvenanceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .provenance_detection_result_api import ProvenanceDetectionResultApi


@component("SynthIDProvenanceResult")
class SynthIDProvenanceResult(Component):
    """A member of `ProvenanceResourceResultsItem`, told by `type` = `"synthid"`."""

    type: Literal["synthid"] = "synthid"
    outcome: ProvenanceDetectionResultApi
    """What the check found. One of `"detected"`, `"not_detected"`."""

    model: str | None
    """Id of the model."""

    generated_at: str | None
    """When the file was made."""
