# Generated from getCertificate. Do not edit.
"""Parameters of `admin.organization.certificates.retrieve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal


class AdminOrganizationCertificatesRetrieveParams(RequestOptions, total=False):
    """Parameters of `admin.organization.certificates.retrieve`."""

    include: Iterable[Literal["content"]]
    """Extra output to send along."""
