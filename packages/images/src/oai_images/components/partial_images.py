# Generated from PartialImages. Do not edit.
"""PartialImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    PartialImages: TypeAlias = int | None
    """`partial_images` of `client.images.edit` and `client.images.generate`."""
else:
    PartialImages = Alias("int | None", __name__)
