# Generated from CreateanAPIkeyforaserviceaccount. Do not edit.
"""Parameters of `admin.organization.projects.service_accounts.api_keys.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable


class AdminOrganizationProjectsServiceAccountsApiKeysCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.service_accounts.api_keys.create`."""

    name: str
    """Its name."""

    scopes: Iterable[str]
    """What the key may be used for."""
