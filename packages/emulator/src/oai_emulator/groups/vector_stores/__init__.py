"""Vector stores: files, batches of files, and a search by words."""

from __future__ import annotations

from ...routing import Route
from . import batches, files, search, stores

_ROOT = "/vector_stores"
_ONE = f"{_ROOT}/{{vector_store_id}}"
_FILES = f"{_ONE}/files"
_FILE = f"{_FILES}/{{file_id}}"
_BATCHES = f"{_ONE}/file_batches"
_BATCH = f"{_BATCHES}/{{batch_id}}"


class VectorStoresGroup:
    """The operations under /vector_stores."""

    name = "vector_stores"
    routes = (
        Route("POST", _ROOT, stores.create),
        Route("GET", _ROOT, stores.list_stores),
        Route("GET", _ONE, stores.retrieve),
        Route("POST", _ONE, stores.update),
        Route("DELETE", _ONE, stores.delete),
        Route("POST", f"{_ONE}/search", search.search),
        Route("POST", _FILES, files.create),
        Route("GET", _FILES, files.list_files),
        Route("GET", _FILE, files.retrieve),
        Route("POST", _FILE, files.update),
        Route("DELETE", _FILE, files.delete),
        Route("GET", f"{_FILE}/content", files.content),
        Route("POST", _BATCHES, batches.create),
        Route("GET", _BATCH, batches.retrieve),
        Route("POST", f"{_BATCH}/cancel", batches.cancel),
        Route("GET", f"{_BATCH}/files", batches.list_files),
    )
