# Generated from update-project-model-permissions. Do not edit.
"""Parameters of `admin.organization.projects.model_permissions.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class AdminOrganizationProjectsModelPermissionsUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.model_permissions.update`."""

    mode: Required[Literal["allow_list", "deny_list"]]
    """Whether the listed models are the allowed or the denied ones."""

    model_ids: Required[Iterable[str]]
    """The models."""
