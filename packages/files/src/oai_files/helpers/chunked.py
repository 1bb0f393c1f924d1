"""The flow that uploads a file in parts, side by side, and goes on after an interruption."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from mimetypes import guess_type
from time import time
from typing import TYPE_CHECKING, Any

import attrs

from oai_core.effects import Flow, Invoke
from oai_core.helpers.checks import count, id_of
from oai_core.helpers.parallel import Parallel
from oai_core.helpers.progress import Progress, Watch
from oai_core.resources import AsyncResource

from ..operations.uploads import COMPLETE_UPLOAD, CREATE_UPLOAD
from ..operations.uploads_parts import ADD_UPLOAD_PART
from .content import Content, Section
from .errors import UploadInterruptedError
from .ledger import SentPart, UploadLedger, begin, read_ledger, step

if TYPE_CHECKING:
    from oai_core.helpers.ledgers import LedgerFile

    from ..components.upload import Upload

PART_SIZE = 64 * 1024 * 1024  # bytes; the most that the API takes


@attrs.frozen(kw_only=True, eq=False)
class Plan:
    """What to upload and how; checked when it is made, before anything is sent or opened."""

    filename: str | None
    purpose: str
    mime_type: str | None
    bytes: int | None
    part_size: int | None
    md5: str | bool | None
    concurrency: int
    resume: Any
    more: Mapping[str, Any]
    """Further parameters of the creation."""

    def __attrs_post_init__(self) -> None:
        count("concurrency", self.concurrency)
        if self.part_size is not None:
            count("part_size", self.part_size)
        texts: dict[str, Any] = {"filename": self.filename, "mime_type": self.mime_type}
        for name, value in texts.items():
            if not isinstance(value, str | None):
                raise TypeError(f"{name}: text is needed, not {type(value).__name__}")
        md5: Any = self.md5
        if not isinstance(md5, str | bool | None):
            raise TypeError(f"md5: text or True is needed, not {type(md5).__name__}")
        if not isinstance(self.resume, str | os.PathLike | UploadLedger | None):
            kind = type(self.resume).__name__
            raise TypeError(
                f"resume: the path of a ledger or an UploadLedger is needed, not {kind}"
            )

    def open_ledger(self) -> LedgerFile | None:
        """Open the file that keeps the ledger, before anything is sent."""
        if self.resume is None or isinstance(self.resume, UploadLedger):
            return None
        from oai_core.helpers.ledgers import LedgerFile

        return LedgerFile(self.resume, "upload", "resume")

    def wanted(self, content: Content) -> dict[str, Any]:
        """What identifies the upload."""
        filename = self.filename or content.name
        if not filename:
            raise TypeError("filename: it is needed where the file has no name of its own")
        if self.bytes is not None and self.bytes != content.size:
            raise ValueError(f"bytes: the file has {content.size}, not {self.bytes}")
        mime_type = self.mime_type or guess_type(filename)[0] or "application/octet-stream"
        return {
            "filename": filename,
            "purpose": self.purpose,
            "bytes": content.size,
            "mime_type": mime_type,
        }


def upload_chunked(
    resource: Any, watch: Watch, file: Any, plan: Plan, options: Mapping[str, Any]
) -> Flow[Upload]:
    """Begin an upload or go on with one, send what is missing, and complete it."""
    with watch, Content(file) as content, ExitStack() as stack:
        wanted = plan.wanted(content)
        disk = plan.open_ledger()
        if disk is not None:
            stack.callback(disk.close)
        ledger = _resumed(plan, disk, wanted)
        if ledger is not None:
            yield _aside(resource, partial(_check_parts, content, ledger))
        md5 = plan.md5 or None
        if md5 is True:
            md5 = yield _aside(resource, partial(content.digest, "md5"))
        if ledger is None:
            upload: Upload = yield Invoke(
                lambda: resource._client.execute(CREATE_UPLOAD, {**options, **wanted, **plan.more})
            )
            expires_at: Any = upload.expires_at
            ledger = UploadLedger(
                upload_id=id_of(upload),
                part_size=plan.part_size or PART_SIZE,
                expires_at=expires_at if isinstance(expires_at, int | float) else None,
                **wanted,
            )
            if disk is not None:
                begin(disk, ledger)
        parts = _Parts(resource, watch, content, ledger, disk, options)
        try:
            done = yield from parts.send(plan.concurrency, md5)
        except Exception as error:
            raise UploadInterruptedError(ledger, error) from error
        watch(parts.record(done))
        return done


OWN = ("file", "expires_after", *(field.name for field in attrs.fields(Plan)))
"""Parameters of `upload_file_chunked`."""


class _Parts:
    """The parts of one upload on their way."""

    def __init__(
        self,
        resource: Any,
        watch: Watch,
        content: Content,
        ledger: UploadLedger,
        disk: LedgerFile | None,
        options: Mapping[str, Any],
    ) -> None:
        self._resource = resource
        self._watch = watch
        self._content = content
        self._ledger = ledger
        self._disk = disk
        self._options = options
        self._sent = {number: self._range(number)[1] for number in ledger.parts}
        self._done = sum(self._sent.values())
        self._error: Exception | None = None

    def _range(self, number: int) -> tuple[int, int]:
        """Offset and size of a part."""
        offset = number * self._ledger.part_size
        return offset, min(self._ledger.part_size, self._ledger.bytes - offset)

    def send(self, limit: int, md5: str | None) -> Flow[Upload]:
        """Send what did not arrive yet, and have the parts joined."""
        yield Parallel(self._missing(), limit=limit)
        if self._error is not None:
            raise self._taken()
        done: Upload = yield Invoke(partial(self._complete, md5))
        if self._disk is not None:
            self._disk.remove()
        return done

    def _missing(self) -> list[Callable[[], Any]]:
        """What sends each part that did not arrive yet."""
        numbers = (n for n in range(self._ledger.count) if n not in self._ledger.parts)
        return [partial(self._start, number) for number in numbers]

    def _start(self, number: int) -> Any:
        return self._resource._run(self._send(number))

    def _send(self, number: int) -> Flow[None]:
        """Send a part, unless another one failed; one under way is not given up for that."""
        if self._error is not None:
            return
        section = Section(self._content, *self._range(number))
        params = {**self._options, "data": section}
        if self._watch.listens:
            params["upload_progress"] = partial(self._tell, number)
        try:
            made = yield Invoke(
                lambda: self._resource._client.execute(
                    ADD_UPLOAD_PART, params, (self._ledger.upload_id,)
                )
            )
            part = SentPart(id_of(made), section.sha256)
            self._ledger.parts[number] = part
            if self._disk is not None:
                self._disk.append(step(number, part))
        except Exception as error:  # noqa: BLE001 - raised with what arrived, when all have ended
            if self._error is None:
                self._error = error

    def _taken(self) -> Exception:
        """What to raise; it is not kept, because its frames hold this object."""
        assert self._error is not None
        error, self._error = self._error, None
        return error

    def _complete(self, md5: str | None) -> Any:
        ledger = self._ledger
        ids = [ledger.parts[number].id for number in range(ledger.count)]
        params = {**self._options, "part_ids": ids, **({} if md5 is None else {"md5": md5})}
        return self._resource._client.execute(COMPLETE_UPLOAD, params, (ledger.upload_id,))

    def _tell(self, number: int, sent: int, total: int | None) -> None:
        """Tell of the bytes of a part; what the form adds to them stands at its beginning."""
        size = self._range(number)[1]
        added = (total or sent) - size

        def record() -> Progress:
            before = self._sent.get(number, 0)
            self._sent[number] = max(sent - added, 0)
            self._done += self._sent[number] - before
            return self.record()

        self._watch(record)

    def record(self, upload: Upload | None = None) -> Progress:
        """How much was sent; at the end, with the upload."""
        return Progress(
            what=self._ledger.filename,
            done=self._done if upload is None else self._ledger.bytes,
            total=self._ledger.bytes,
            unit="bytes",
            status=None if upload is None else upload.status,
            latest=upload,
        )


def _resumed(plan: Plan, disk: LedgerFile | None, wanted: Mapping[str, Any]) -> UploadLedger | None:
    """The ledger to go on from; one that expired counts for nothing."""
    ledger: UploadLedger | None = plan.resume if disk is None else read_ledger(disk)
    if ledger is None or (ledger.expires_at is not None and ledger.expires_at <= time()):
        return None
    ledger.validate()
    ledger.check(**wanted, **({"part_size": plan.part_size} if plan.part_size else {}))
    return ledger


def _check_parts(content: Content, ledger: UploadLedger) -> None:
    """Raise ValueError if the bytes of a part that arrived are others by now."""
    for number, part in ledger.parts.items():
        offset = number * ledger.part_size
        size = min(ledger.part_size, ledger.bytes - offset)
        if content.digest("sha256", offset, size) != part.sha256:
            raise ValueError(f"resume: the file was changed after part {number} of it was sent")


def _aside(resource: Any, function: Callable[[], Any]) -> Invoke:
    """Call what reads much; in a thread, if an event loop would have to wait for it."""
    if not isinstance(resource, AsyncResource):
        return Invoke(function)
    from anyio import to_thread

    return Invoke(partial(to_thread.run_sync, function))
