# Generated from the resource admin.organization.certificates. Do not edit.
"""Certificates for mutual TLS, at most 50."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_certificates import (
    ACTIVATE_ORGANIZATION_CERTIFICATES,
    DEACTIVATE_ORGANIZATION_CERTIFICATES,
    DELETE_CERTIFICATE,
    GET_CERTIFICATE,
    LIST_ORGANIZATION_CERTIFICATES,
    MODIFY_CERTIFICATE,
    UPLOAD_CERTIFICATE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.certificate import Certificate
    from ..components.delete_certificate_response import DeleteCertificateResponse
    from ..components.organization_certificate import OrganizationCertificate
    from ..params.admin_organization_certificates_activate_params import (
        AdminOrganizationCertificatesActivateParams,
    )
    from ..params.admin_organization_certificates_create_params import (
        AdminOrganizationCertificatesCreateParams,
    )
    from ..params.admin_organization_certificates_deactivate_params import (
        AdminOrganizationCertificatesDeactivateParams,
    )
    from ..params.admin_organization_certificates_list_params import (
        AdminOrganizationCertificatesListParams,
    )
    from ..params.admin_organization_certificates_retrieve_params import (
        AdminOrganizationCertificatesRetrieveParams,
    )
    from ..params.admin_organization_certificates_update_params import (
        AdminOrganizationCertificatesUpdateParams,
    )


class AdminOrganizationCertificates(Resource):
    """Certificates for mutual TLS, at most 50."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationCertificatesWithRawResponse
        with_streaming_response: AdminOrganizationCertificatesWithStreamingResponse

    @method(LIST_ORGANIZATION_CERTIFICATES)
    def list(
        self, **params: Unpack[AdminOrganizationCertificatesListParams]
    ) -> Page[OrganizationCertificate]:
        """Walk the certificates of the organization, active or not.

        GET /organization/certificates. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OrganizationCertificate] = self._list(LIST_ORGANIZATION_CERTIFICATES, params)
        return result

    @method(UPLOAD_CERTIFICATE)
    def create(self, **params: Unpack[AdminOrganizationCertificatesCreateParams]) -> Certificate:
        """Upload a PEM certificate; it has no effect until it is activated.

        POST /organization/certificates. Raises APIStatusError, APIConnectionError.
        """
        result: Certificate = self._call(UPLOAD_CERTIFICATE, params)
        return result

    @method(ACTIVATE_ORGANIZATION_CERTIFICATES)
    def activate(
        self, **params: Unpack[AdminOrganizationCertificatesActivateParams]
    ) -> Page[OrganizationCertificate]:
        """Activate up to 10 certificates for the organization, all of them or none.

        POST /organization/certificates/activate. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OrganizationCertificate] = self._list(
            ACTIVATE_ORGANIZATION_CERTIFICATES, params
        )
        return result

    @method(DEACTIVATE_ORGANIZATION_CERTIFICATES)
    def deactivate(
        self, **params: Unpack[AdminOrganizationCertificatesDeactivateParams]
    ) -> Page[OrganizationCertificate]:
        """Deactivate up to 10 certificates of the organization, all of them or none.

        POST /organization/certificates/deactivate. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OrganizationCertificate] = self._list(
            DEACTIVATE_ORGANIZATION_CERTIFICATES, params
        )
        return result

    @method(GET_CERTIFICATE)
    def retrieve(
        self, certificate_id: str, **params: Unpack[AdminOrganizationCertificatesRetrieveParams]
    ) -> Certificate:
        """Read a certificate, with its PEM text if `include` asks for `content`.

        GET /organization/certificates/{certificate_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Certificate = self._call(GET_CERTIFICATE, params, path=(certificate_id,))
        return result

    @method(MODIFY_CERTIFICATE)
    def update(
        self, certificate_id: str, **params: Unpack[AdminOrganizationCertificatesUpdateParams]
    ) -> Certificate:
        """Rename a certificate; nothing else of it can change.

        POST /organization/certificates/{certificate_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Certificate = self._call(MODIFY_CERTIFICATE, params, path=(certificate_id,))
        return result

    @method(DELETE_CERTIFICATE)
    def delete(
        self, certificate_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteCertificateResponse:
        """Delete a certificate that is active nowhere, in no project either.

        DELETE /organization/certificates/{certificate_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteCertificateResponse = self._call(
            DELETE_CERTIFICATE, params, path=(certificate_id,)
        )
        return result


class AsyncAdminOrganizationCertificates(AsyncResource):
    """Certificates for mutual TLS, at most 50."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationCertificatesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationCertificatesWithStreamingResponse

    @method(LIST_ORGANIZATION_CERTIFICATES)
    def list(
        self, **params: Unpack[AdminOrganizationCertificatesListParams]
    ) -> AsyncPaginator[OrganizationCertificate]:
        """Walk the certificates of the organization, active or not.

        GET /organization/certificates. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OrganizationCertificate] = self._list(
            LIST_ORGANIZATION_CERTIFICATES, params
        )
        return result

    @method(UPLOAD_CERTIFICATE)
    async def create(
        self, **params: Unpack[AdminOrganizationCertificatesCreateParams]
    ) -> Certificate:
        """Upload a PEM certificate; it has no effect until it is activated.

        POST /organization/certificates. Raises APIStatusError, APIConnectionError.
        """
        result: Certificate = await self._call(UPLOAD_CERTIFICATE, params)
        return result

    @method(ACTIVATE_ORGANIZATION_CERTIFICATES)
    def activate(
        self, **params: Unpack[AdminOrganizationCertificatesActivateParams]
    ) -> AsyncPaginator[OrganizationCertificate]:
        """Activate up to 10 certificates for the organization, all of them or none.

        POST /organization/certificates/activate. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OrganizationCertificate] = self._list(
            ACTIVATE_ORGANIZATION_CERTIFICATES, params
        )
        return result

    @method(DEACTIVATE_ORGANIZATION_CERTIFICATES)
    def deactivate(
        self, **params: Unpack[AdminOrganizationCertificatesDeactivateParams]
    ) -> AsyncPaginator[OrganizationCertificate]:
        """Deactivate up to 10 certificates of the organization, all of them or none.

        POST /organization/certificates/deactivate. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OrganizationCertificate] = self._list(
            DEACTIVATE_ORGANIZATION_CERTIFICATES, params
        )
        return result

    @method(GET_CERTIFICATE)
    async def retrieve(
        self, certificate_id: str, **params: Unpack[AdminOrganizationCertificatesRetrieveParams]
    ) -> Certificate:
        """Read a certificate, with its PEM text if `include` asks for `content`.

        GET /organization/certificates/{certificate_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Certificate = await self._call(GET_CERTIFICATE, params, path=(certificate_id,))
        return result

    @method(MODIFY_CERTIFICATE)
    async def update(
        self, certificate_id: str, **params: Unpack[AdminOrganizationCertificatesUpdateParams]
    ) -> Certificate:
        """Rename a certificate; nothing else of it can change.

        POST /organization/certificates/{certificate_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Certificate = await self._call(MODIFY_CERTIFICATE, params, path=(certificate_id,))
        return result

    @method(DELETE_CERTIFICATE)
    async def delete(
        self, certificate_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteCertificateResponse:
        """Delete a certificate that is active nowhere, in no project either.

        DELETE /organization/certificates/{certificate_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteCertificateResponse = await self._call(
            DELETE_CERTIFICATE, params, path=(certificate_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationCertificatesWithRawResponse:
        def __init__(self, resource: AdminOrganizationCertificates) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.activate = raw(resource.activate)
            self.deactivate = raw(resource.deactivate)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationCertificatesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationCertificates) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.activate = streaming(resource.activate)
            self.deactivate = streaming(resource.deactivate)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationCertificatesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationCertificates) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.activate = async_raw(resource.activate)
            self.deactivate = async_raw(resource.deactivate)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationCertificatesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationCertificates) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.activate = async_streaming(resource.activate)
            self.deactivate = async_streaming(resource.deactivate)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
