# Generated from listFineTuningCheckpointPermissions. Do not edit.
"""Parameters of `fine_tuning.checkpoints.permissions.retrieve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class FineTuningCheckpointsPermissionsRetrieveParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.checkpoints.permissions.retrieve`."""

    project_id: str
    after: str
    limit: int
    """Default: `10`."""

    order: Literal["ascending", "descending"]
    """Default: `"descending"`."""
