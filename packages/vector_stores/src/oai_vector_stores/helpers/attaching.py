"""The flows that bring files into a vector store and wait for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from oai_core.effects import Flow, Invoke
from oai_core.errors import OpenAIError
from oai_core.helpers.checks import id_of, rehearse
from oai_core.helpers.polling import Poller, ended
from oai_core.helpers.progress import Watch
from oai_core.options import NOT_SET

from ..operations.vector_stores_file_batches import (
    CREATE_VECTOR_STORE_FILE_BATCH,
    GET_VECTOR_STORE_FILE_BATCH,
)
from ..operations.vector_stores_files import CREATE_VECTOR_STORE_FILE, GET_VECTOR_STORE_FILE
from .errors import VectorStoreUploadError
from .uploading import Files, upload_all, upload_one

if TYPE_CHECKING:
    from ..components.vector_store_file_batch_object import VectorStoreFileBatchObject
    from ..components.vector_store_file_object import VectorStoreFileObject

_FILE_IS_OVER = ended("completed", "failed", "cancelled")


OWN = ("vector_store_id", "file", "files", "file_ids", "max_concurrency", "attributes")
"""Parameters that are easily misspelled, for hints."""


def given(**params: Any) -> dict[str, Any]:
    """Those parameters that were passed."""
    return {name: value for name, value in params.items() if value is not NOT_SET}


def poll_file(poller: Poller, store: str, file_id: str) -> Flow[VectorStoreFileObject]:
    """Read a file of a store until it is over."""
    file: VectorStoreFileObject = yield from poller.wait(
        _FILE_IS_OVER, GET_VECTOR_STORE_FILE, (store, file_id)
    )
    return file


def create_and_poll_file(
    poller: Poller, store: str, file_id: str, params: Mapping[str, Any]
) -> Flow[VectorStoreFileObject]:
    """Add an uploaded file to a store, and wait."""
    with poller:
        yield poller.call(CREATE_VECTOR_STORE_FILE, {**params, "file_id": file_id}, (store,))
        return (yield from poll_file(poller, store, file_id))


def upload_file(
    resource: Any, watch: Watch, store: str, file: Any, params: Mapping[str, Any], options: Any
) -> Flow[VectorStoreFileObject]:
    """Upload a file and add it to a store."""
    with watch:
        return (yield from _upload_and_add(resource, watch, store, file, params, options))


def upload_and_poll_file(
    resource: Any, poller: Poller, store: str, file: Any, params: Mapping[str, Any]
) -> Flow[VectorStoreFileObject]:
    """Upload a file, add it to a store, and wait."""
    with poller:
        added = yield from _upload_and_add(
            resource, poller.watch, store, file, params, poller.options
        )
        return (yield from poll_file(poller, store, id_of(added)))


def _upload_and_add(
    resource: Any, watch: Watch, store: str, file: Any, params: Mapping[str, Any], options: Any
) -> Flow[VectorStoreFileObject]:
    rehearse(resource, CREATE_VECTOR_STORE_FILE, {**options, **params, "file_id": ""}, (store,))
    file_id = yield from upload_one(resource, watch, file, options)
    try:
        added: VectorStoreFileObject = yield Invoke(
            lambda: resource._client.execute(
                CREATE_VECTOR_STORE_FILE, {**options, **params, "file_id": file_id}, (store,)
            )
        )
    except Exception as error:
        raise VectorStoreUploadError(
            f"The file was uploaded as {file_id}, but not added to {store}",
            error,
            file_ids=[file_id],
        ) from error
    return added


def poll_batch(poller: Poller, store: str, batch_id: str) -> Flow[VectorStoreFileBatchObject]:
    """Read a batch until no file of it is in progress."""
    batch: VectorStoreFileBatchObject = yield from poller.wait(
        _batch_is_over, GET_VECTOR_STORE_FILE_BATCH, (store, batch_id), measure=_counted
    )
    return batch


def create_and_poll_batch(
    poller: Poller, store: str, params: Mapping[str, Any]
) -> Flow[VectorStoreFileBatchObject]:
    """Add uploaded files to a store, and wait."""
    with poller:
        batch: VectorStoreFileBatchObject = yield poller.call(
            CREATE_VECTOR_STORE_FILE_BATCH, params, (store,)
        )
        return (yield from poll_batch(poller, store, id_of(batch)))


def upload_and_poll_batch(
    resource: Any, poller: Poller, store: str, files: Files, params: Mapping[str, Any]
) -> Flow[VectorStoreFileBatchObject]:
    """Upload files side by side, add them to a store with those that are there, and wait."""
    adding = {**poller.options, **params}
    rehearse(resource, CREATE_VECTOR_STORE_FILE_BATCH, {**adding, "file_ids": []}, (store,))
    with poller:
        uploaded = yield from upload_all(resource, poller.watch, store, files, poller.options)
        try:
            batch: VectorStoreFileBatchObject = yield poller.call(
                CREATE_VECTOR_STORE_FILE_BATCH,
                {**adding, "file_ids": [*files.file_ids, *uploaded]},
                (store,),
            )
        except Exception as error:
            raise VectorStoreUploadError(
                f"{len(uploaded)} files were uploaded, but not added to {store}",
                error,
                file_ids=uploaded,
            ) from error
        return (yield from poll_batch(poller, store, id_of(batch)))


def _batch_is_over(batch: Any) -> bool:
    left: Any = getattr(batch.file_counts, "in_progress", None)
    if left is None:
        raise OpenAIError("The server does not say how many files are in progress.")
    return bool(left == 0)


def _counted(batch: Any) -> tuple[float, float, str] | None:
    total: Any = getattr(batch.file_counts, "total", None)
    return None if total is None else (total - batch.file_counts.in_progress, total, "files")
