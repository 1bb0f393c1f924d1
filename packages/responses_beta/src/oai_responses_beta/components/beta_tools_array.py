# Generated from BetaToolsArray. Do not edit.
"""BetaToolsArray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_tool import BetaTool

if TYPE_CHECKING:
    BetaToolsArray: TypeAlias = list[BetaTool]
    """`tools` of `client.beta.responses.create`, `BetaResponse`, `BetaResponseProperties` and others."""
else:
    BetaToolsArray = Alias("list[BetaTool]", __name__)
