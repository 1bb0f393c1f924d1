"""The example plugin, built as a wheel, installed, and used through its entry point."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "examples" / "oai-plugin-budget"
PROGRAM = '''
"""Calls each path, for 60 tokens; prints what came of it."""

import asyncio
import os
import sys
from time import perf_counter

from oai_core import AsyncOpenAI, OpenAI, OpenAIError, PluginError, WireResponse, hookimpl

USAGE = b'{"usage": {"total_tokens": 60}}'
EVENT = b'data: {"type": "response.completed", "response": %s}\\n\\n' % USAGE
QUOTA = b'{"error": {"message": "quota", "code": "insufficient_quota"}}'
sent = []


class Transport:
    is_closed = False

    def send(self, request):
        sent.append(perf_counter())
        if request.url.endswith("/quota"):
            return WireResponse(429, {}, request, QUOTA)
        return WireResponse(200, {}, request, EVENT if request.stream else USAGE)

    def close(self): ...


class AsyncTransport(Transport):
    async def send(self, request):
        return Transport.send(self, request)


class Server:
    @hookimpl
    def oai_make_transport(self, blocking):
        return Transport() if blocking else AsyncTransport()


async def call(path):
    if path != "/stream":
        result = client.post(path, body={})
        return result if kind is OpenAI else await result
    result = client.responses.create(model="m", input="Say: hello", stream=True)
    if kind is OpenAI:
        return list(result)
    return [event async for event in await result]


async def main():
    begun = perf_counter()
    for path in sys.argv[2:]:
        try:
            await call(path)
            print("ok")
        except OpenAIError as error:
            print(f"{type(error).__module__}.{type(error).__name__}: {error}")
    if "WINDOW" in os.environ:
        due = [number // 2 * rate.WINDOW for number in range(len(sent))]
        print("kept" if all(at - begun >= 0.95 * when for at, when in zip(sent, due)) else sent)
    budget = client._runtime.hooks.manager.get_plugin("budget")
    print(budget and budget.spent, len(sent))


kind = OpenAI if sys.argv[1] == "blocking" else AsyncOpenAI
options = {"api_key": "sk-test", "base_url": "http://api.test", "max_retries": 0}
try:
    client = kind(plugins=[Server()], **options)
except PluginError as error:
    sys.exit(print(error))
if "WINDOW" in os.environ:
    from oai_plugin_budget import rate

    rate.WINDOW = float(os.environ["WINDOW"])
if kind is OpenAI:
    try:
        main().send(None)  # nothing in it waits
    except StopIteration:
        pass
else:
    asyncio.run(main())
'''
Run = Callable[..., list[str]]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy, without network, and unpack it as an installer does."""
    folder = tmp_path_factory.mktemp("plugin")
    shutil.copytree(SOURCE, folder / "source", ignore=shutil.ignore_patterns("dist", "__pycache__"))
    build = "from hatchling.build import build_wheel; print(build_wheel('..'))"
    done = subprocess.run(
        [sys.executable, "-c", build],
        cwd=folder / "source",
        capture_output=True,
        text=True,
        check=True,
    )
    target = folder / "site"
    with zipfile.ZipFile(folder / done.stdout.split()[-1]) as wheel:
        wheel.extractall(target)
    return target


@pytest.fixture(params=["blocking", "async"])
def run(request: pytest.FixtureRequest, installed: Path, tmp_path: Path) -> Run:
    """Run the program with the plugin on its path; give the lines that it prints."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")

    def start(*paths: str, **environment: str) -> list[str]:
        inherited = {
            name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ
        }
        done = subprocess.run(
            [sys.executable, "-W", "error", str(program), request.param, *paths],
            env={**inherited, "PYTHONPATH": str(installed), "OAI_PLUGINS": "budget", **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return start


def test_it_counts_without_limits(run: Run) -> None:
    assert run("/a", "/a", "/a") == ["ok", "ok", "ok", "180 3"]


def test_it_refuses_what_goes_beyond_the_tokens(run: Run) -> None:
    lines = run("/a", "/a", "/a", OAI_BUDGET_TOKENS="100")
    refusal = "oai_plugin_budget.budget.BudgetExceededError: POST /a: 120 of 100 tokens are spent"
    assert lines == ["ok", "ok", refusal, "120 2"]


def test_the_server_s_quota_is_the_same_error(run: Run) -> None:
    refusal = "oai_plugin_budget.budget.BudgetExceededError: quota"
    assert run("/quota", "/a") == [refusal, "ok", "60 2"]


def test_streams_count_too(run: Run) -> None:
    assert run("/stream", "/a", "/stream") == ["ok", "ok", "ok", "180 3"]


def test_it_keeps_the_rate(run: Run) -> None:
    lines = run(*["/a"] * 5, OAI_BUDGET_PER_MINUTE="2", WINDOW="0.2")
    assert lines == [*["ok"] * 5, "kept", "300 5"]


def test_a_limit_that_is_no_number_is_refused(run: Run) -> None:
    (line,) = run(OAI_BUDGET_TOKENS="many")
    assert line == (
        "Plugin 'budget' failed in registration: "
        "ValueError: OAI_BUDGET_TOKENS: 'many' is not a number above 0"
    )


def test_it_can_be_left_out(run: Run) -> None:
    lines = run("/a", "/a", OAI_NO_PLUGINS="1", OAI_BUDGET_TOKENS="1")
    assert lines == ["ok", "ok", "None 2"]
