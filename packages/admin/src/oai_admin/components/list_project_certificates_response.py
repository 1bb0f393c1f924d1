# Generated from ListProjectCertificatesResponse. Do not edit.
"""ListProjectCertificatesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .organization_project_certificate import OrganizationProjectCertificate


@component("ListProjectCertificatesResponse")
class ListProjectCertificatesResponse(Component):
    """Page of `client.admin.organization.projects.certificates.list`."""

    data: list[OrganizationProjectCertificate]
    """Items of this page."""

    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""

    object: Literal["list"] = "list"
