# Generated from the operations of admin.organization.certificates. Do not edit.
"""Operations of `admin.organization.certificates`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ACTIVATE_ORGANIZATION_CERTIFICATES",
    "DEACTIVATE_ORGANIZATION_CERTIFICATES",
    "DELETE_CERTIFICATE",
    "GET_CERTIFICATE",
    "LIST_ORGANIZATION_CERTIFICATES",
    "MODIFY_CERTIFICATE",
    "UPLOAD_CERTIFICATE",
]

LIST_ORGANIZATION_CERTIFICATES = Operation(
    "listOrganizationCertificates",
    "GET",
    "/organization/certificates",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationCertificatesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="ListCertificatesResponse",
    item="OrganizationCertificate",
    page=Cursor("after", "last_id"),
    auth="admin",
)

UPLOAD_CERTIFICATE = Operation(
    "uploadCertificate",
    "POST",
    "/organization/certificates",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationCertificatesCreateParams",
    body=("name", "certificate"),
    required=("certificate",),
    result="Certificate",
    auth="admin",
)

ACTIVATE_ORGANIZATION_CERTIFICATES = Operation(
    "activateOrganizationCertificates",
    "POST",
    "/organization/certificates/activate",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationCertificatesActivateParams",
    body=("certificate_ids",),
    required=("certificate_ids",),
    result="OrganizationCertificateActivationResponse",
    item="OrganizationCertificate",
    auth="admin",
)

DEACTIVATE_ORGANIZATION_CERTIFICATES = Operation(
    "deactivateOrganizationCertificates",
    "POST",
    "/organization/certificates/deactivate",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationCertificatesDeactivateParams",
    body=("certificate_ids",),
    required=("certificate_ids",),
    result="OrganizationCertificateDeactivationResponse",
    item="OrganizationCertificate",
    auth="admin",
)

GET_CERTIFICATE = Operation(
    "getCertificate",
    "GET",
    "/organization/certificates/{certificate_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationCertificatesRetrieveParams",
    query={"include": "include"},
    result="Certificate",
    auth="admin",
)

MODIFY_CERTIFICATE = Operation(
    "modifyCertificate",
    "POST",
    "/organization/certificates/{certificate_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationCertificatesUpdateParams",
    body=("name",),
    result="Certificate",
    auth="admin",
)

DELETE_CERTIFICATE = Operation(
    "deleteCertificate",
    "DELETE",
    "/organization/certificates/{certificate_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="DeleteCertificateResponse",
    auth="admin",
)
