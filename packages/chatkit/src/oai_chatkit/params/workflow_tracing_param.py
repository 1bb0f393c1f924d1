# Generated from WorkflowTracingParam. Do not edit.
"""WorkflowTracingParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class WorkflowTracingParamDict(TypedDict, total=False):
    """`WorkflowTracingParam` as a mapping."""

    enabled: bool
