# Generated from ProvenanceCheckObject. Do not edit.
"""ProvenanceCheckObject."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"]
"""`object` of `ProvenanceResource`."""
