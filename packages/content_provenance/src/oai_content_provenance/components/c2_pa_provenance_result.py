# Generated from C2PAProvenanceResult. Do not edit.
"""C2PAProvenanceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .c2_pa_validation_state_api import C2PAValidationStateApi
    from .provenance_detection_result_api import ProvenanceDetectionResultApi


@component("C2PAProvenanceResult")
class C2PAProvenanceResult(Component):
    """An object of `type` "c2pa"."""

    type: Literal["c2pa"] = "c2pa"
    """Default: `"c2pa"`."""

    outcome: ProvenanceDetectionResultApi
    """How it ended."""

    validation_state: C2PAValidationStateApi
    issuer: str | None
    model: str | None
    generated_at: str | None
