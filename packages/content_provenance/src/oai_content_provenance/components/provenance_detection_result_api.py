# Generated from ProvenanceDetectionResultApi. Do not edit.
"""ProvenanceDetectionResultApi."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"]
"""`outcome` of `C2PAProvenanceResult` and `SynthIDProvenanceResult`."""
