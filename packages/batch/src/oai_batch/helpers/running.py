"""The life of a run: write, upload, create, wait, download.

One flow for blocking and async clients. With a ledger, every id is on the disk before the next step
begins, and so is the intent to make an object. Where the intent is there and the id is not, the
object is looked for at the server before another is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

import attrs

from oai_core.effects import Effect, Flow, Invoke
from oai_core.helpers.checks import count, id_of, options_only, rehearse
from oai_core.helpers.parallel import Parallel
from oai_core.helpers.polling import POLL_AFTER, Poller, poll
from oai_core.redaction import redact

from ..operations.batches import CREATE_BATCH
from .chunks import Chunk, Plan, write
from .downloads import download
from .ledger import Ledger, open_ledger
from .options import BatchRunOptions
from .results import BatchResults, Store
from .standing import Standing

if TYPE_CHECKING:
    import os

    from oai_core.helpers.progress import ProgressOption

    from ..components.batch import Batch

OVER = frozenset({"completed", "failed", "expired", "cancelled"})
A_DAY = (
    86_400  # seconds by which the clocks of client and server may differ, when objects are found
)
SHORTEST, LONGEST = 1.0, 60.0  # seconds between two looks at the batches
PAGE = 100  # objects on a page of a list


@attrs.frozen
class Settings:
    """How to run; see `client.batches.run`."""

    ledger: str | os.PathLike[str] | None
    created: Mapping[str, Any]
    poll_interval: float | None
    max_wait_seconds: float | None
    progress: ProgressOption
    max_requests: int
    max_bytes: int
    concurrency: int
    options: Mapping[str, Any]


@attrs.define(eq=False)
class Job:
    """A chunk on its way to being a batch."""

    number: int
    chunk: Chunk
    batch: Batch | None = None

    @property
    def is_over(self) -> bool:
        """Whether the batch will not change any more."""
        return self.batch is not None and self.batch.status in OVER

    @property
    def done(self) -> int:
        """How many requests were worked on."""
        counts = self.batch and self.batch.request_counts
        if self.is_over:
            return len(self.chunk.positions)
        return counts.completed + counts.failed if counts else 0


def run(batches: Any, requests: Any, settings: Settings) -> Flow[BatchResults[Any]]:
    """Run requests as batches; `batches` is the client's resource."""
    client = batches._client
    options_only(settings.options, BatchRunOptions.__annotations__)
    for name in ("max_requests", "max_bytes", "concurrency"):
        count(name, getattr(settings, name))
    options = dict(settings.options)
    if "extra_body" in options:
        raise TypeError("extra_body: several bodies are sent; put it into the requests")
    key: str | None = options.pop("idempotency_key", None)
    poller = Poller(
        client,
        options,
        settings.progress,
        poll_interval=settings.poll_interval,
        max_wait_seconds=settings.max_wait_seconds,
    )
    creation = {**options, **settings.created, "endpoint": "", "input_file_id": ""}
    rehearse(batches, CREATE_BATCH, creation)
    plan = yield from write(requests, client, settings.max_requests, settings.max_bytes)
    try:
        head = {
            "server": redact((options.get("base_url") or client.config.base_url).partition("?")[0]),
            "arguments": client._runtime.codec.encode(settings.created),
            "requests": [chunk.described() for chunk in plan.chunks],
        }
        ledger = open_ledger(settings.ledger, head, key)
        try:
            made = Run(batches, plan, ledger, poller, settings)
            with poller:
                return (yield from made.through())
        finally:
            ledger.close()
    finally:
        plan.close()


class Run:
    """One run, from its written lines on."""

    def __init__(
        self, batches: Any, plan: Plan, ledger: Ledger, poller: Poller, settings: Settings
    ) -> None:
        self._batches: Any = batches
        self._client: Any = batches._client
        self._plan = plan
        self._ledger = ledger
        self._poller = poller
        self._settings = settings
        self._options = poller.options
        self._jobs = [Job(number, chunk) for number, chunk in enumerate(plan.chunks)]
        self._began = monotonic()

    def through(self) -> Flow[BatchResults[Any]]:
        """Take all chunks to their ends. An error says how to go on."""
        store = Store(self._plan.positions)
        try:
            if self._jobs:
                yield self._each(self._start, self._jobs)
                yield from self._wait()
                yield self._each(lambda job: self._fetch(job, store), self._jobs)
        except BaseException as error:
            self._advise(error)
            raise
        return BatchResults(self._plan, [_known(job) for job in self._jobs], store)

    def _each(self, flow: Callable[[Job], Flow[Any]], jobs: Sequence[Job]) -> Effect:
        """Run a flow for each chunk, several at a time."""
        calls = [partial(self._go, flow, job) for job in jobs]
        return Parallel(calls, limit=self._settings.concurrency)

    def _go(self, flow: Callable[[Job], Flow[Any]], job: Job) -> Any:
        return self._batches._run(flow(job))

    def _start(self, job: Job) -> Flow[None]:
        """Upload a chunk and make its batch, as far as an earlier run did not."""
        facts = self._ledger.facts[job.number]
        if "batch_id" in facts:
            return
        file_id = facts.get("file_id") or (yield from self._upload(job, facts))
        if "creating" in facts:
            found = yield from self._find("/batches", {}, "input_file_id", file_id)
            if found is not None:
                self._ledger.note(job.number, batch_id=found)
                return
        self._ledger.note(job.number, creating=True)
        params = {
            **self._settings.created,
            **self._options,
            "input_file_id": file_id,
            "endpoint": job.chunk.endpoint,
            "idempotency_key": f"{self._ledger.run}-{job.number}-batch",
        }
        job.batch = yield Invoke(lambda: self._batches.create(**params))
        self._ledger.note(job.number, batch_id=id_of(_known(job)))

    def _upload(self, job: Job, facts: Mapping[str, Any]) -> Flow[str]:
        """Upload a chunk under a name that tells it from all others."""
        name = f"{self._ledger.run}-{job.number}.jsonl"
        file_id: str | None = None
        if "uploading" in facts:
            file_id = yield from self._find("/files", {"purpose": "batch"}, "filename", name)
        if file_id is None:
            self._ledger.note(job.number, uploading=True)
            made = yield Invoke(
                lambda: self._client.post(
                    "/files",
                    body={"purpose": "batch"},
                    files={"file": (name, job.chunk.file, "application/jsonl")},
                    **{
                        **self._options,
                        "idempotency_key": f"{self._ledger.run}-{job.number}-file",
                    },
                )
            )
            file_id = str(made["id"])
        self._ledger.note(job.number, file_id=file_id)
        return file_id

    def _find(self, path: str, query: dict[str, Any], name: str, value: str) -> Flow[str | None]:
        """Look for an object that was asked for, whose answer never came; newest first."""
        query = {**(self._options.get("extra_query") or {}), **query, "limit": PAGE}
        while True:
            asked = {**self._options, "extra_query": dict(query)}
            page = yield Invoke(partial(self._client.get, path, **asked))
            rows: list[dict[str, Any]] = page.get("data") or []
            for row in rows:
                if row.get(name) == value:
                    return str(row["id"])
            old = rows and rows[-1].get("created_at", 0) < self._ledger.started - A_DAY
            if not rows or old or not page.get("has_more"):
                return None
            query["after"] = rows[-1]["id"]

    def _wait(self) -> Flow[None]:
        """Look at the batches until all are over."""
        ids = [facts["batch_id"] for facts in self._ledger.facts]
        yield from poll(
            lambda: self._batches._run(self._look()),
            lambda standing: standing.is_over,
            id=ids[0] if len(ids) == 1 else f"{len(ids)} batches",
            interval=self._poller.interval,
            max_wait=self._poller.max_wait,
            watch=self._poller.watch,
            measure=lambda standing: (standing.done, standing.total, "requests"),
        )

    def _look(self) -> Flow[Standing]:
        """Read all batches that are not over, and find how long to wait for the next look."""
        raw = type(self._batches)(self._client, "raw")
        asked: list[str] = []

        def read(job: Job) -> Flow[None]:
            known = self._ledger.facts[job.number]["batch_id"]
            response = yield Invoke(lambda: raw.retrieve(known, **self._options))
            job.batch = response.parse()
            if response.headers.get(POLL_AFTER):
                asked.append(response.headers[POLL_AFTER])

        yield self._each(read, [job for job in self._jobs if not job.is_over])
        wait = min(max(SHORTEST, (monotonic() - self._began) / 10), LONGEST)
        headers = {POLL_AFTER: asked[0] if asked else str(int(wait * 1000))}
        done, total = sum(job.done for job in self._jobs), len(self._plan.readers)
        is_over = all(job.is_over for job in self._jobs)
        return Standing(list(map(_known, self._jobs)), done, total, is_over, headers)

    def _fetch(self, job: Job, store: Store) -> Flow[None]:
        """Download what there is; an answer takes the place of an error."""
        batch = _known(job)
        for file_id in (batch.error_file_id, batch.output_file_id):
            if file_id:
                yield from download(self._client, file_id, self._options, store.add)

    def _advise(self, error: BaseException) -> None:
        """Say what goes on at the server and how to come back to it."""
        if self._settings.ledger is not None:
            error.add_note(
                f"The same run with ledger={str(self._settings.ledger)!r} goes on from here."
            )
        going = [job for job in self._jobs if not job.is_over]
        ids = [self._ledger.facts[job.number].get("batch_id") for job in going]
        named = ", ".join(filter(None, ids))
        if named:
            error.add_note(f"At the server these go on: {named}. `batches.cancel` stops them.")


def _known(job: Job) -> Batch:
    assert job.batch is not None
    return job.batch
