"""Images: generations, edits and variations."""

from __future__ import annotations

from ...routing import Route
from . import create


class ImagesGroup:
    """The operations under /images."""

    name = "images"
    routes = (
        Route("POST", "/images/generations", create.generate),
        Route("POST", "/images/edits", create.edit),
        Route("POST", "/images/variations", create.vary),
    )
