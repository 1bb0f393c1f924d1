"""Uploading files for vector stores, without the group that files belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import PurePath
from typing import Any

from oai_core.effects import Flow, Invoke
from oai_core.errors import OpenAIError
from oai_core.files import is_tuple, source_of
from oai_core.helpers.checks import count
from oai_core.helpers.parallel import Parallel
from oai_core.helpers.progress import Progress, Watch

from .errors import VectorStoreUploadError

_PURPOSE = "assistants"
_NO_LISTS: Any = (str, bytes, bytearray, PurePath, Mapping)


class Files:
    """Files to be uploaded, and how many at a time; looked at before anything is sent.

    Raises TypeError and ValueError that name the argument, and OSError for a path that cannot be
    read.
    """

    def __init__(
        self, files: Iterable[Any], file_ids: Iterable[str] | None, max_concurrency: int
    ) -> None:
        given: Any = files
        if isinstance(given, _NO_LISTS) or not hasattr(given, "__iter__") or hasattr(given, "read"):
            raise TypeError(f"files: a list of files is needed, not {type(given).__name__}")
        self.files = list(files)
        if not self.files:
            raise ValueError(
                "files: there is none; for files that are uploaded already, use create_and_poll"
            )
        for file in self.files:
            name_of(file, "files")
        if isinstance(file_ids, str):
            raise TypeError("file_ids: a list of ids is needed, not one str")
        self.file_ids = list(file_ids or ())
        self.limit = count("max_concurrency", max_concurrency)


class _Uploads:
    """What became of each file."""

    def __init__(self, count: int) -> None:
        self.file_ids: list[str | None] = [None] * count
        self.errors: dict[int, Exception] = {}

    @property
    def done(self) -> int:
        return len(self.file_ids) - self.file_ids.count(None)

    def failure(self) -> VectorStoreUploadError:
        """What to raise; it takes the errors over, which hold frames that hold this object."""
        errors, self.errors = self.errors, {}
        message = f"{self.done} of {len(self.file_ids)} files were uploaded"
        cause = next(iter(errors.values()))
        return VectorStoreUploadError(message, cause, file_ids=self.file_ids, errors=errors)


def name_of(file: Any, field: str) -> str:
    """The name of what a file parameter takes; raises what is wrong with it."""
    if not is_tuple(file):
        return source_of(file, field).name or "upload"
    if not 2 <= len(file) <= 4:
        raise TypeError(f"{field}: a file tuple has 2 to 4 items, not {len(file)}")
    return file[0] or source_of(file[1], field).name or "upload"


def upload_one(resource: Any, watch: Watch, file: Any, options: Mapping[str, Any]) -> Flow[str]:
    """Upload a file and give its id; bytes are told while they move."""
    name = name_of(file, "file")

    def tell(sent: int, total: int | None) -> None:
        watch(Progress(what=name, done=sent, total=total, unit="bytes"))

    return (yield from _post(resource, file, options, tell if watch.listens else None))


def upload_all(
    resource: Any, watch: Watch, store: str, files: Files, options: Mapping[str, Any]
) -> Flow[list[str]]:
    """Upload files side by side and give their ids in order.

    After a failure no other upload begins, but those under way are waited for, so that
    `VectorStoreUploadError` has the id of every file that reached the server.
    """
    uploads = _Uploads(len(files.files))

    def so_far() -> Progress:
        return Progress(what=store, done=uploads.done, total=len(files.files), unit="files")

    def upload(place: int) -> Flow[None]:
        if uploads.errors:
            return
        try:
            uploads.file_ids[place] = yield from _post(resource, files.files[place], options, None)
            watch(so_far)
        except Exception as error:  # noqa: BLE001 - raised below, with what was uploaded
            uploads.errors[place] = error

    yield Parallel(
        [partial(_start, resource, upload, place) for place in range(len(files.files))],
        limit=files.limit,
    )
    if uploads.errors:
        raise uploads.failure()
    return [file_id for file_id in uploads.file_ids if file_id is not None]


def _start(resource: Any, upload: Callable[[int], Flow[None]], place: int) -> Any:
    return resource._run(upload(place))


def _post(
    resource: Any,
    file: Any,
    options: Mapping[str, Any],
    tell: Callable[[int, int | None], object] | None,
) -> Flow[str]:
    progress = {} if tell is None else {"upload_progress": tell}
    made: Any = yield Invoke(
        lambda: resource._client.post(
            "/files", files={"file": file}, body={"purpose": _PURPOSE}, **options, **progress
        )
    )
    file_id: Any = made.get("id") if hasattr(made, "get") else None
    if not isinstance(file_id, str):
        raise OpenAIError("The server gave the uploaded file no id.")
    return file_id
