# Generated from createFineTuningCheckpointPermission. Do not edit.
"""Parameters of `fine_tuning.checkpoints.permissions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class FineTuningCheckpointsPermissionsCreateParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.checkpoints.permissions.create`."""

    project_ids: Required[Iterable[str]]
    """Ids of the projects."""
