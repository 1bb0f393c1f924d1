# Generated from Step. Do not edit.
"""Step in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.step import Step
    from .heat import HeatDict
    from .wait import WaitDict

if TYPE_CHECKING:
    StepLike: TypeAlias = "Step | HeatDict | WaitDict"
else:
    StepLike = Alias("Step | HeatDict | WaitDict", __name__)
