"""The workflows are sound, safe, and name what there is: sessions, Pythons and tags."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from oai_release.environments import supported
from oai_release.workspace import Workspace

ROOT = Path(__file__).parents[3]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
ACTIONS = sorted((GITHUB / "actions").glob("*/action.yml"))
WORKSPACE = Workspace.read(ROOT)
TAGS = [
    one.tag(version)
    for one in WORKSPACE.distributions.values()
    for version in ("0.1.0", "12.34.56")
]


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


CI, RELEASE = (load(GITHUB / "workflows" / name) for name in ("ci.yml", "release.yml"))


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in WORKFLOWS:
        for name, job in load(path)["jobs"].items():
            yield f"{path.name}:{name}", job


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in jobs():
        yield from ((name, step) for step in job["steps"])
    for path in ACTIONS:
        yield from ((str(path), step) for step in load(path)["runs"]["steps"])


def sessions_of(job: dict[str, Any]) -> set[str]:
    """The sessions that a job runs, with those of its matrix."""
    found: set[str] = set()
    for step in job["steps"]:
        command = re.search(r"\bnox -s (.*?)(?: -p .*| -- .*)?$", step.get("run", ""), re.MULTILINE)
        for word in command[1].split() if command else ():
            found |= {*job["strategy"]["matrix"]["session"]} if word == '"$SESSION"' else {word}
    return found


def declared_sessions() -> set[str]:
    """The functions of noxfile.py that are sessions, by their names."""
    found: set[str] = set()
    for node in ast.parse((ROOT / "noxfile.py").read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                called = decorator.func if isinstance(decorator, ast.Call) else decorator
                if ast.unparse(called) == "nox.session":
                    found.add(node.name)
    return found


def run(*command: str | Path) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", WORKFLOWS),
        ("github-actions", ACTIONS),
        ("dependabot", [GITHUB / "dependabot.yml"]),
    ],
)
def test_files_have_the_form_that_github_reads(schema: str, files: list[Path]) -> None:
    assert files
    run(sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *files)


def test_zizmor_finds_nothing() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    run(zizmor, "--offline", "--no-config", "--persona=regular", "--strict-collection", GITHUB)


def test_every_session_is_one_of_the_noxfile() -> None:
    named = {session for _, job in jobs() for session in sessions_of(job)}
    assert {"tests", "package", "lint", "api"} <= named
    assert named <= declared_sessions()


def test_pull_requests_run_all_that_the_script_runs() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    asked = {
        name
        for line in re.findall(r'^"\$nox" -s (.*)$', script, re.MULTILINE)
        for name in line.split()
    }
    assert "tests" in asked
    assert asked <= {session for job in CI["jobs"].values() for session in sessions_of(job)}


def test_the_pythons_are_the_supported_ones() -> None:
    matrices = {
        name: job["strategy"]["matrix"]["python"]
        for name, job in jobs()
        if "python" in job.get("strategy", {}).get("matrix", {})
    }
    assert set(matrices) == {"ci.yml:tests", "release.yml:install"}
    assert all(pythons == supported(ROOT) for pythons in matrices.values())
    lowest = load(GITHUB / "actions" / "setup" / "action.yml")["inputs"]["python"]["default"]
    assert lowest == supported(ROOT)[0]


def matches(pattern: str, tag: str) -> bool:
    """Whether a filter of GitHub takes a tag: `*` stops at slashes, `.` is a dot, `+` repeats."""
    parts = {"*": "[^/]*", "**": ".*", ".": r"\."}
    expression = re.sub(r"\*\*|[*.]", lambda found: parts[found[0]], pattern)
    return re.fullmatch(expression, tag) is not None


def test_tags_of_releases_start_a_release_and_others_do_not() -> None:
    # YAML 1.1 takes `on` for a truth value.
    patterns = RELEASE[True]["push"]["tags"]
    assert set(RELEASE[True]) == {"push", "workflow_dispatch"}
    for tag in TAGS:
        assert sum(matches(pattern, tag) for pattern in patterns) == 1, tag
    for tag in (
        "v0.1.0",
        "oai",
        "oai-0.1.0",
        "oai-core",
        "oai-core-0.1.0",
        "oai-core-v",
        "oai-core-v0.1",
        "oai-core-v0.1.0rc1",
        "oai-core-v0.1.0/x",
        "my-oai-core-v0.1.0",
        "oaiv0.1.0",
        "oai-vx.y.z",
    ):
        assert not any(matches(pattern, tag) for pattern in patterns), tag


def test_what_others_write_is_pinned_and_never_becomes_a_program() -> None:
    for name, step in steps():
        assert "${{" not in step.get("run", ""), f"{name}: pass it through env"
    own = {f"$/{path.parent.relative_to(ROOT).as_posix()}" for path in ACTIONS}
    for path in (*WORKFLOWS, *ACTIONS):
        for line in re.findall(r"uses: (.*)", path.read_text("utf-8")):
            pinned = re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)
            assert pinned or line in own, f"{path.name}: {line}"


def test_one_action_has_one_version() -> None:
    used = [step["uses"].split("@") for _, step in steps() if "@" in step.get("uses", "")]
    assert len({name for name, _ in used}) == len({(name, version) for name, version in used})


def test_jobs_end_and_may_do_no_more_than_they_need() -> None:
    assert CI["permissions"] == {"contents": "read"}
    assert RELEASE["permissions"] == {}
    may = {name: job["permissions"] for name, job in jobs() if "permissions" in job}
    assert may == {
        "release.yml:build": {"contents": "read"},
        "release.yml:publish": {"id-token": "write"},
        "release.yml:install": {"contents": "read"},
        "release.yml:announce": {"contents": "write"},
    }
    for name, job in jobs():
        assert 0 < job["timeout-minutes"] <= 60, name
    needs = {name: job.get("needs") for name, job in RELEASE["jobs"].items()}
    assert needs == {"build": None, "publish": "build", "install": "publish", "announce": "install"}


def test_who_may_publish_runs_no_code_of_the_repository() -> None:
    publish, announce = (RELEASE["jobs"][name] for name in ("publish", "announce"))
    assert publish["environment"] == "pypi"
    assert not [step for step in publish["steps"] if "run" in step]
    for job in (publish, announce):
        assert not [step for step in job["steps"] if "checkout" in step.get("uses", "")]


def test_what_needs_tags_has_them() -> None:
    for name, job in jobs():
        depth = [
            step["with"].get("fetch-depth")
            for step in job["steps"]
            if "checkout" in step.get("uses", "")
        ]
        if sessions_of(job) & {"api", "matrix", "rehearse", "release", "package"}:
            assert depth == [0], name


def test_programs_are_ones_that_bash_can_read() -> None:
    for _, step in steps():
        if "run" in step:
            run("bash", "-n", "-c", step["run"])


def news(folder: Path, tag: str) -> subprocess.CompletedProcess[str]:
    """Run the step that takes the news of a version from the changelog."""
    (step,) = (
        step["run"]
        for step in RELEASE["jobs"]["build"]["steps"]
        if "CHANGELOG" in step.get("run", "")
    )
    return subprocess.run(
        ["bash", "-e", "-c", step],
        cwd=folder,
        env={**os.environ, "GITHUB_REF_NAME": tag},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("one", WORKSPACE.distributions.values(), ids=lambda one: one.name)
def test_the_news_of_a_release_are_those_of_its_version(one: Any, tmp_path: Path) -> None:
    changelog = tmp_path / one.folder / "CHANGELOG.md"
    changelog.parent.mkdir(parents=True)
    changelog.write_text(
        f"# Changes of {one.name}\n\n<!-- releases -->\n"
        "## 0.1.10 (2026-03-01)\n\n### Fixed\n\n- Later.\n\n"
        "## 0.1.1 (2026-02-01)\n\n### Added\n\n- This, with ## in it.\n\n### Fixed\n\n- That.\n\n"
        "## 0.1.0 (2026-01-01)\n\n### Added\n\n- Before.\n",
        encoding="utf-8",
    )
    assert news(tmp_path, one.tag("0.1.1")).returncode == 0
    taken = (tmp_path / "news" / "news.md").read_text("utf-8")
    assert taken.strip() == "### Added\n\n- This, with ## in it.\n\n### Fixed\n\n- That."


def test_a_release_without_news_stops(tmp_path: Path) -> None:
    changelog = tmp_path / "packages" / "oai" / "CHANGELOG.md"
    changelog.parent.mkdir(parents=True)
    changelog.write_text("# Changes of oai\n\n## 0.2.0 (2026-01-01)\n\n- Old.\n", encoding="utf-8")
    assert news(tmp_path, "oai-v0.3.0").returncode != 0
