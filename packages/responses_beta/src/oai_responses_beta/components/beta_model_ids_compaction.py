# Generated from BetaModelIdsCompaction. Do not edit.
"""BetaModelIdsCompaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_model_ids_responses import BetaModelIdsResponses

if TYPE_CHECKING:
    BetaModelIdsCompaction: TypeAlias = BetaModelIdsResponses | str | None
    """`model` of `client.beta.responses.compact`."""
else:
    BetaModelIdsCompaction = Alias("BetaModelIdsResponses | str | None", __name__)
