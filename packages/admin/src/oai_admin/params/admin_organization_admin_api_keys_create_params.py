# Generated from admin-api-keys-create. Do not edit.
"""Parameters of `admin.organization.admin_api_keys.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationAdminApiKeysCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.admin_api_keys.create`."""

    name: Required[str]
    """Its name."""

    expires_in_seconds: int
    """Seconds until it expires. 1 to 31536000."""
