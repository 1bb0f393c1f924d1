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
    """Id of the project."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `10`."""

    order: Literal["ascending", "descending"]
    """Oldest first (`"asc"`) or newest first (`"desc"`). Default: `"descending"`."""
