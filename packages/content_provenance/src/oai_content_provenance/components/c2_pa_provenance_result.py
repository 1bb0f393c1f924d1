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
    """A member of `ProvenanceResourceResultsItem`, told by `type` = `"c2pa"`."""

    type: Literal["c2pa"] = "c2pa"
    outcome: ProvenanceDetectionResultApi
    """What the check found. One of `"detected"`, `"not_detected"`."""

    validation_state: C2PAValidationStateApi
    """Whether the signature holds. One of `"trusted"`, `"valid"`, `"invalid"`, `"not_present"`."""

    issuer: str | None
    """Who signed the claim."""

    model: str | None
    """Id of the model."""

    generated_at: str | None
    """When the file was made."""
