from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rich.progress
import tqdm.auto

from oai_core import BadRequestError, ConfigurationError, PluginError, hookimpl
from oai_core.drivers import run_async, run_blocking
from oai_core.helpers import bars
from oai_core.helpers.polling import Poller
from oai_core.helpers.progress import Progress, Watch
from packages.core.tests.support import DRIVERS, GET, Reply, Rig

MakeRig = Callable[..., Rig]


@pytest.fixture(params=DRIVERS)
def rig(request: pytest.FixtureRequest) -> MakeRig:
    return lambda *plugins, **options: Rig(request.param, *plugins, **options)


def record(done: float, **fields: Any) -> Progress:
    return Progress(**{"what": "a [file].txt", "done": done, "unit": "bytes", **fields})


def wait(client: Rig, progress: Any = None) -> Any:
    """Read a thing once, as what is over."""
    flow = Poller(client.client, {}, progress).wait(lambda latest: True, GET, ("thing_1",))
    if client.driver == "blocking":
        return run_blocking(flow, client.client._transport)
    return client.run(run_async, flow, client.client._transport)


class Sees:
    def __init__(self, tag: str, log: list[tuple[str, Any]]) -> None:
        self.name = tag
        self.log = log

    @hookimpl
    def oai_progress(self, progress: Progress) -> None:
        self.log.append((self.name, progress))


class SeesNothing:
    @hookimpl
    def oai_progress(self) -> Any:
        return "ignored"


class Fails:
    name = "fails"

    @hookimpl
    def oai_progress(self, progress: Progress) -> None:
        raise ZeroDivisionError(progress.what)


def test_plugins_are_told_last_one_first_and_then_the_caller(rig: MakeRig) -> None:
    log: list[tuple[str, Any]] = []
    client = rig(Sees("a", log), SeesNothing(), Sees("b", log))
    wait(client, lambda progress: log.append(("caller", progress)))
    assert [tag for tag, _ in log] == ["b", "a", "caller"]
    told = log[0][1]
    assert all(progress is told for _, progress in log)
    assert (told.what, told.done, told.unit, told.latest.id) == ("thing_1", 1, "polls", "thing_1")


def test_plugins_are_told_without_a_caller(rig: MakeRig) -> None:
    log: list[tuple[str, Any]] = []
    wait(rig(Sees("a", log)))
    assert [tag for tag, _ in log] == ["a"]


def test_plugins_take_no_part_in_the_calls_for_that(rig: MakeRig) -> None:
    client = rig(SeesNothing())
    assert not client.client._runtime.listens  # so no context is made for its calls


def test_a_fault_names_plugin_and_hook(rig: MakeRig) -> None:
    log: list[tuple[str, Any]] = []
    client = rig(Sees("a", log), Fails())
    with pytest.raises(PluginError, match="'fails' failed in oai_progress: ZeroDivisionError"):
        wait(client)
    assert log == []


def test_nobody_listens() -> None:
    client = Rig("blocking").client
    for nobody in (None, False):
        watch = Watch(client, nobody)
        assert not watch.listens
        watch(lambda: pytest.fail("a record was made for nobody"))


async def atell(progress: Progress) -> None: ...


class AsyncTeller:
    async def __call__(self, progress: Progress) -> None: ...


@pytest.mark.parametrize("progress", [3, "bar", atell, AsyncTeller()])
def test_what_cannot_be_told(progress: Any) -> None:
    with pytest.raises(TypeError, match="a plain function is needed"):
        Watch(Rig("blocking").client, progress)


def test_threads_wait_for_each_other() -> None:
    told: list[float] = []
    counter = iter(range(1000))

    def tell(progress: Progress) -> None:
        told.append(progress.done)

    def work() -> None:
        for _ in range(100):
            watch(lambda: record(next(counter)))

    with Watch(Rig("blocking").client, tell) as watch:
        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert told == sorted(told)
    assert len(told) == 400
    watch(record(5000))
    assert len(told) == 400  # nothing is told after the end


class FakeBar:
    def __init__(self) -> None:
        self.log: list[Any] = []

    def show(self, progress: Progress) -> None:
        self.log.append(progress.done)

    def close(self) -> None:
        self.log.append("closed")


def test_a_bar_is_closed_at_the_end_and_on_errors(
    rig: MakeRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = FakeBar()
    monkeypatch.setattr(bars, "open_bar", lambda: bar)
    wait(rig(), True)
    assert bar.log == [1, "closed"]
    with pytest.raises(Exception, match="status 404"):
        wait(rig(replies=[Reply(404, b'{"error": {"message": "status 404"}}')]), True)
    assert bar.log == [1, "closed", "closed"]


def test_a_bar_that_cannot_draw_is_closed(rig: MakeRig, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(FakeBar):
        def show(self, progress: Progress) -> None:
            raise OSError("no terminal")

    bar = Broken()
    monkeypatch.setattr(bars, "open_bar", lambda: bar)
    with pytest.raises(OSError, match="no terminal"):
        wait(rig(), True)
    assert bar.log == ["closed"]


def test_without_a_library_nothing_is_sent(rig: MakeRig, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("rich", "tqdm"):
        monkeypatch.setitem(sys.modules, name, None)
    client = rig()
    with pytest.raises(ConfigurationError, match="pip install rich"):
        wait(client, True)
    assert client.sent == []


@pytest.mark.parametrize(
    ("loaded", "installed", "expected"),
    [
        (("rich", "tqdm"), ("rich", "tqdm"), "rich"),
        (("tqdm",), ("rich", "tqdm"), "tqdm"),
        (("rich",), ("rich", "tqdm"), "rich"),
        ((), ("rich", "tqdm"), "rich"),
        ((), ("tqdm",), "tqdm"),
    ],
)
def test_the_library_that_is_used_already_comes_first(
    monkeypatch: pytest.MonkeyPatch,
    loaded: tuple[str, ...],
    installed: tuple[str, ...],
    expected: str,
) -> None:
    def import_module(name: str) -> None:
        if name not in installed:
            raise ImportError(name)

    for name in {"rich", "tqdm"}.difference(loaded):
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(bars, "import_module", import_module)
    monkeypatch.setattr(bars, "RichBar", lambda: "rich")
    monkeypatch.setattr(bars, "TqdmBar", lambda: "tqdm")
    made: Any = bars.open_bar()
    assert made == expected


def test_rich(capsys: pytest.CaptureFixture[str]) -> None:
    bar = bars.RichBar()
    bar.show(record(512, total=2048))
    bar.show(record(2048, total=2048, status="completed"))
    bar.show(record(1, what="vsfb_1", total=3, unit="files"))
    bar.close()
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "a [file].txt" in shown.err
    assert "2.0/2.0 KiB completed" in shown.err
    assert "1/3 files" in shown.err
    bars.RichBar().close()  # nothing was drawn
    assert capsys.readouterr().err == ""


def test_rich_gives_the_terminal_back() -> None:
    bar: Any = bars.RichBar()
    bar.show(record(1))
    assert bar._display.live.is_started
    bar.close()
    assert not bar._display.live.is_started
    assert isinstance(bar._display, rich.progress.Progress)


def test_tqdm(capsys: pytest.CaptureFixture[str]) -> None:
    bar = bars.TqdmBar()
    bar.show(record(512, total=2048))
    bar.show(record(2048, total=2048, status="completed"))
    bar.show(record(40, what="video_1", total=100, unit="percent"))
    made: Any = list(bar._bars.values())
    assert [(one.n, one.total, one.desc) for one in made] == [
        (2048, 2048, "a [file].txt"),
        (40, 100, "video_1"),
    ]
    bar.close()
    assert all(one.disable for one in made)
    assert all(isinstance(one, tqdm.auto.tqdm) for one in made)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "2.00k/2.00k" in shown.err
    assert "completed" in shown.err


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (record(10), "10 bytes"),
        (record(10, total=1000), "10/1000 bytes"),
        (record(512, total=4096), "0.5/4.0 KiB"),
        (record(2**20 * 3 // 2, total=2**26), "1.5/64.0 MiB"),
        (record(2**31), "2.0 GiB"),
        (record(2**41), "2048.0 GiB"),
        (record(42, total=100, unit="percent", status="in_progress"), "42 percent in_progress"),
        (record(3, unit="polls", status="queued"), "3 polls queued"),
    ],
)
def test_the_amount_beside_a_bar(progress: Progress, text: str) -> None:
    assert bars.amount(progress) == text


def test_a_bar_for_an_option(monkeypatch: pytest.MonkeyPatch) -> None:
    bar = FakeBar()
    monkeypatch.setattr(bars, "open_bar", lambda: bar)
    client = Rig("blocking", replies=[Reply(400)])
    with pytest.raises(BadRequestError), bars.upload_bar("a.txt") as show:
        client.client.post("/files", files={"file": b"0123"}, upload_progress=show)
    assert bar.log[-1] == "closed"


@pytest.mark.parametrize(
    ("headers", "total"),
    [({"content-length": "20"}, 20), ({"content-length": "9", "content-encoding": "gzip"}, None)],
)
def test_downloads(
    rig: MakeRig, tmp_path: Path, headers: dict[str, str], total: int | None
) -> None:
    log: list[tuple[str, Any]] = []
    told: list[Progress] = []
    client = rig(Sees("a", log), replies=[Reply(200, b"0123456789" * 2, headers)])
    file = tmp_path / "a.bin"
    method = client.things.with_streaming_response.get
    if client.driver == "blocking":
        with method("thing_1") as response:
            response.stream_to_file(file, progress=told.append)
    else:

        async def download() -> None:
            async with method("thing_1") as response:
                await response.stream_to_file(file, progress=told.append)

        client.run(download)
    assert file.read_bytes() == b"0123456789" * 2
    assert [(p.what, p.done, p.total, p.unit) for p in told] == [
        ("a.bin", 10, total, "bytes"),
        ("a.bin", 20, total, "bytes"),
    ]
    assert [progress for _, progress in log] == told


def test_a_download_that_nobody_may_follow_leaves_the_file_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"kept")
    client = Rig("blocking")
    with (
        client.things.with_streaming_response.get("thing_1") as response,
        pytest.raises(TypeError, match="progress: "),
    ):
        response.stream_to_file(file, progress=7)
    assert file.read_bytes() == b"kept"
