# Generated from the resource admin.organization.projects.certificates. Do not edit.
"""Certificates that a project asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_certificates import (
    ACTIVATE_PROJECT_CERTIFICATES,
    DEACTIVATE_PROJECT_CERTIFICATES,
    LIST_PROJECT_CERTIFICATES,
)

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.organization_project_certificate import OrganizationProjectCertificate
    from ..params.admin_organization_projects_certificates_activate_params import (
        AdminOrganizationProjectsCertificatesActivateParams,
    )
    from ..params.admin_organization_projects_certificates_deactivate_params import (
        AdminOrganizationProjectsCertificatesDeactivateParams,
    )
    from ..params.admin_organization_projects_certificates_list_params import (
        AdminOrganizationProjectsCertificatesListParams,
    )


class AdminOrganizationProjectsCertificates(Resource):
    """Certificates that a project asks for."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsCertificatesWithRawResponse
        with_streaming_response: AdminOrganizationProjectsCertificatesWithStreamingResponse

    @method(LIST_PROJECT_CERTIFICATES)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsCertificatesListParams]
    ) -> Page[OrganizationProjectCertificate]:
        """Walk the certificates of a project.

        GET /organization/projects/{project_id}/certificates. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OrganizationProjectCertificate] = self._list(
            LIST_PROJECT_CERTIFICATES, params, path=(project_id,)
        )
        return result

    @method(ACTIVATE_PROJECT_CERTIFICATES)
    def activate(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsCertificatesActivateParams]
    ) -> Page[OrganizationProjectCertificate]:
        """Activate up to 10 certificates for a project, all of them or none.

        POST /organization/projects/{project_id}/certificates/activate. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OrganizationProjectCertificate] = self._list(
            ACTIVATE_PROJECT_CERTIFICATES, params, path=(project_id,)
        )
        return result

    @method(DEACTIVATE_PROJECT_CERTIFICATES)
    def deactivate(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsCertificatesDeactivateParams],
    ) -> Page[OrganizationProjectCertificate]:
        """Deactivate up to 10 certificates of a project, all of them or none.

        POST /organization/projects/{project_id}/certificates/deactivate. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OrganizationProjectCertificate] = self._list(
            DEACTIVATE_PROJECT_CERTIFICATES, params, path=(project_id,)
        )
        return result


class AsyncAdminOrganizationProjectsCertificates(AsyncResource):
    """Certificates that a project asks for."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsCertificatesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsCertificatesWithStreamingResponse

    @method(LIST_PROJECT_CERTIFICATES)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsCertificatesListParams]
    ) -> AsyncPaginator[OrganizationProjectCertificate]:
        """Walk the certificates of a project.

        GET /organization/projects/{project_id}/certificates. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OrganizationProjectCertificate] = self._list(
            LIST_PROJECT_CERTIFICATES, params, path=(project_id,)
        )
        return result

    @method(ACTIVATE_PROJECT_CERTIFICATES)
    def activate(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsCertificatesActivateParams]
    ) -> AsyncPaginator[OrganizationProjectCertificate]:
        """Activate up to 10 certificates for a project, all of them or none.

        POST /organization/projects/{project_id}/certificates/activate. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OrganizationProjectCertificate] = self._list(
            ACTIVATE_PROJECT_CERTIFICATES, params, path=(project_id,)
        )
        return result

    @method(DEACTIVATE_PROJECT_CERTIFICATES)
    def deactivate(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsCertificatesDeactivateParams],
    ) -> AsyncPaginator[OrganizationProjectCertificate]:
        """Deactivate up to 10 certificates of a project, all of them or none.

        POST /organization/projects/{project_id}/certificates/deactivate. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OrganizationProjectCertificate] = self._list(
            DEACTIVATE_PROJECT_CERTIFICATES, params, path=(project_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsCertificatesWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsCertificates) -> None:
            self.list = raw(resource.list)
            self.activate = raw(resource.activate)
            self.deactivate = raw(resource.deactivate)

    class AdminOrganizationProjectsCertificatesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsCertificates) -> None:
            self.list = streaming(resource.list)
            self.activate = streaming(resource.activate)
            self.deactivate = streaming(resource.deactivate)

    class AsyncAdminOrganizationProjectsCertificatesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsCertificates) -> None:
            self.list = async_raw(resource.list)
            self.activate = async_raw(resource.activate)
            self.deactivate = async_raw(resource.deactivate)

    class AsyncAdminOrganizationProjectsCertificatesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsCertificates) -> None:
            self.list = async_streaming(resource.list)
            self.activate = async_streaming(resource.activate)
            self.deactivate = async_streaming(resource.deactivate)
