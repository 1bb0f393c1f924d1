# Generated from the operations of admin.organization.projects.certificates. Do not edit.
"""Operations of `admin.organization.projects.certificates`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ACTIVATE_PROJECT_CERTIFICATES",
    "DEACTIVATE_PROJECT_CERTIFICATES",
    "LIST_PROJECT_CERTIFICATES",
]

LIST_PROJECT_CERTIFICATES = Operation(
    "listProjectCertificates",
    "GET",
    "/organization/projects/{project_id}/certificates",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsCertificatesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="ListProjectCertificatesResponse",
    item="OrganizationProjectCertificate",
    page=Cursor("after", "last_id"),
    auth="admin",
)

ACTIVATE_PROJECT_CERTIFICATES = Operation(
    "activateProjectCertificates",
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsCertificatesActivateParams",
    body=("certificate_ids",),
    required=("certificate_ids",),
    result="OrganizationProjectCertificateActivationResponse",
    item="OrganizationProjectCertificate",
    auth="admin",
)

DEACTIVATE_PROJECT_CERTIFICATES = Operation(
    "deactivateProjectCertificates",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsCertificatesDeactivateParams",
    body=("certificate_ids",),
    required=("certificate_ids",),
    result="OrganizationProjectCertificateDeactivationResponse",
    item="OrganizationProjectCertificate",
    auth="admin",
)
