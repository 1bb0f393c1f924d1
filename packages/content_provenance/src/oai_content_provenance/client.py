# Generated from the surface of oai-content-provenance. Do not edit.
"""The clients of oai-content-provenance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.content_provenance_checks import (
        AsyncContentProvenanceChecks,
        ContentProvenanceChecks,
    )


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-content-provenance."""

    groups = ("oai_content_provenance.plugin:plugin",)
    distribution = f"oai-content-provenance/{__version__}"

    if TYPE_CHECKING:
        content_provenance_checks: ContentProvenanceChecks


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-content-provenance."""

    groups = ("oai_content_provenance.plugin:plugin",)
    distribution = f"oai-content-provenance/{__version__}"

    if TYPE_CHECKING:
        content_provenance_checks: AsyncContentProvenanceChecks
