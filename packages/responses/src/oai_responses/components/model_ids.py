# Generated from ModelIds. Do not edit.
"""ModelIds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.components.model_ids_shared import ModelIdsShared

    from .model_ids_responses import ModelIdsResponses

if TYPE_CHECKING:
    ModelIds: TypeAlias = ModelIdsShared | ModelIdsResponses
    """No operation refers to it."""
else:
    ModelIds = Alias("ModelIdsShared | ModelIdsResponses", __name__)
