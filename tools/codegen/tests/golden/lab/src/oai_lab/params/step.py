# Generated from Step. Do not edit.
"""Step in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.step import Step
    from .heat import HeatDict
    from .wait import WaitDict

StepLike: TypeAlias = "Step | HeatDict | WaitDict"
