# Generated from the resource admin. Do not edit.
"""Administration; everything is below `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .admin_organization import (
        AdminOrganization,
        AdminOrganizationWithRawResponse,
        AdminOrganizationWithStreamingResponse,
        AsyncAdminOrganization,
        AsyncAdminOrganizationWithRawResponse,
        AsyncAdminOrganizationWithStreamingResponse,
    )


class Admin(Resource):
    """Administration; everything is below `organization`."""

    if TYPE_CHECKING:
        with_raw_response: AdminWithRawResponse
        with_streaming_response: AdminWithStreamingResponse
        organization: AdminOrganization
    else:
        organization = subresource("oai_admin.resources.admin_organization:AdminOrganization")


class AsyncAdmin(AsyncResource):
    """Administration; everything is below `organization`."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminWithRawResponse
        with_streaming_response: AsyncAdminWithStreamingResponse
        organization: AsyncAdminOrganization
    else:
        organization = subresource("oai_admin.resources.admin_organization:AsyncAdminOrganization")


if TYPE_CHECKING:

    class AdminWithRawResponse:
        def __init__(self, resource: Admin) -> None:
            self.organization = AdminOrganizationWithRawResponse(resource.organization)

    class AdminWithStreamingResponse:
        def __init__(self, resource: Admin) -> None:
            self.organization = AdminOrganizationWithStreamingResponse(resource.organization)

    class AsyncAdminWithRawResponse:
        def __init__(self, resource: AsyncAdmin) -> None:
            self.organization = AsyncAdminOrganizationWithRawResponse(resource.organization)

    class AsyncAdminWithStreamingResponse:
        def __init__(self, resource: AsyncAdmin) -> None:
            self.organization = AsyncAdminOrganizationWithStreamingResponse(resource.organization)
