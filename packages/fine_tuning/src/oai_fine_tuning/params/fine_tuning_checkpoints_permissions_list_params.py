# Generated from listFineTuningCheckpointPermissions. Do not edit.
"""Parameters of `fine_tuning.checkpoints.permissions.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class FineTuningCheckpointsPermissionsListParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.checkpoints.permissions.list`."""

    project_id: str
    """Only permissions of this project."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `10`."""

    order: Literal["ascending", "descending"]
    """Oldest first (`"ascending"`) or newest first (`"descending"`). Default: `"descending"`."""
