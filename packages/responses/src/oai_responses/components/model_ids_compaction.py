# Generated from ModelIdsCompaction. Do not edit.
"""ModelIdsCompaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .model_ids_responses import ModelIdsResponses

if TYPE_CHECKING:
    ModelIdsCompaction: TypeAlias = ModelIdsResponses | str | None
    """`model` of `client.responses.compact`."""
else:
    ModelIdsCompaction = Alias("ModelIdsResponses | str | None", __name__)
