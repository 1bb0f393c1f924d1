# Generated from update-project-data-retention. Do not edit.
"""Parameters of `admin.organization.projects.data_retention.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required


class AdminOrganizationProjectsDataRetentionUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.data_retention.update`."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
    """How long data are kept, and who may look at them."""
