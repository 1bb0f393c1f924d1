"""The verb: against tags and revisions, news against code, and real packages."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import attrs
import pytest

from oai_codegen.semver import Change
from oai_release import api
from oai_release.errors import ReleaseError
from oai_release.fragments import Fragment
from oai_release.git import git
from oai_release.workspace import Workspace

ROOT = Path(__file__).parents[3]
REAL = Workspace.read(ROOT)

AUTHOR = ("-c", "user.name=T", "-c", "user.email=t@e.org")
PROJECT = """[project]
name = "oai-lab"
version = "0.1.0"
"""


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    """A repository with one distribution, released as 0.1.0."""
    source = tmp_path / "packages" / "lab" / "src" / "oai_lab"
    source.mkdir(parents=True)
    (tmp_path / "packages/lab/pyproject.toml").write_text(PROJECT, "utf-8")
    (tmp_path / "packages/lab/changes").mkdir()
    (source / "__init__.py").write_text("def f(a: int) -> int: ...\n", "utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "packages")
    git(tmp_path, *AUTHOR, "commit", "-q", "-m", "Lab")
    return tmp_path


def run(root: Path, against: str | None = None, *, as_json: bool = False) -> int:
    return api.run(argparse.Namespace(root=root, names=[], against=against, json=as_json))


def change_lab(root: Path, code: str, **news: str) -> None:
    (root / "packages/lab/src/oai_lab/__init__.py").write_text(code + "\n", "utf-8")
    for kind, text in news.items():
        (root / f"packages/lab/changes/one.{kind}.md").write_text(text + "\n", "utf-8")


def test_without_a_release_there_is_nothing_to_compare(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_lab(lab, "", removed="All is gone.")
    assert run(lab) == 0
    assert capsys.readouterr().out == "oai-lab: never released; 0.1.0 comes first\n"


def test_code_and_news_agree(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(lab, "tag", "oai-lab-v0.1.0")
    assert run(lab) == 0
    change_lab(lab, "def f(a: int, b: int = 0) -> int: ...", added="`f` takes `b`.")
    assert run(lab) == 0
    assert capsys.readouterr().out.splitlines() == [
        "oai-lab: since oai-lab-v0.1.0: none by the code, none by the news",
        "oai-lab: since oai-lab-v0.1.0: minor by the code, minor by the news; next 0.1.1",
        "  added: `f` takes `b`.",
    ]


def test_code_that_asks_for_more_than_the_news(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_lab(lab, "def f() -> int: ...", fixed="A fault.")
    assert run(lab, "HEAD", as_json=True) == 1
    text = "`f` no longer takes `a`."
    (found,) = json.loads(capsys.readouterr().out)
    assert found == {
        "name": "oai-lab",
        "against": "HEAD",
        "version": "0.1.0",
        "code": "major",
        "news": "patch",
        "next": "0.2.0",
        "changes": [{"kind": "removed", "text": text, "where": "f"}],
        "disagreements": [
            f"no fragment asks for a major step, but the code does (removed): {text}"
        ],
    }


def test_bad_revisions_and_files_are_named(lab: Path) -> None:
    with pytest.raises(ReleaseError, match="there is no revision 'nowhere'"):
        run(lab, "nowhere")
    git(lab, "rm", "-rq", "--cached", "packages/lab/src")
    git(lab, "-c", "user.name=T", "-c", "user.email=t@e.org", "commit", "-q", "-m", "Less")
    with pytest.raises(ReleaseError, match="HEAD has no packages/lab/src/oai_lab"):
        run(lab, "HEAD")
    change_lab(lab, "def f(:")
    with pytest.raises(ReleaseError, match=r"__init__\.py cannot be read"):
        run(lab, "HEAD~1")


FRAGMENTS = [
    ([], [], 0),
    (["docs", "fixed", "changed", "deprecated", "breaking"], [], 0),
    (["added"], [], 1),
    (["removed"], [], 1),
    (["added"], ["added"], 0),
    (["removed"], ["breaking"], 0),
    (["removed"], ["added"], 1),
    (["breaking", "added"], ["removed"], 1),
    (["changed"], ["added", "changed", "deprecated"], 0),
    (["fixed"], ["added", "changed"], 2),
    (["added"], ["added", "breaking", "removed"], 2),
    ([], ["changed"], 1),
]


@pytest.mark.parametrize(("kinds", "shown", "count"), FRAGMENTS)
def test_disagreements(kinds: list[str], shown: list[str], count: int) -> None:
    news = [Fragment(f"one.{kind}.md", kind, "Text.") for kind in kinds]
    found = api.disagreements(news, [Change(kind, f"This is {kind}.") for kind in shown])
    assert len(found) == count
    assert len(set(found)) == count


def test_a_claim_that_the_code_does_not_bear_out_names_another_kind() -> None:
    (added,) = api.disagreements([Fragment("a.added.md", "added", "")], [])
    (removed,) = api.disagreements([Fragment("a.removed.md", "removed", "")], [])
    assert added.startswith("a.added.md: ")
    assert "`changed`" in added
    assert removed.startswith("a.removed.md: ")
    assert "`breaking`" in removed


def mutated(folder: Path, name: str, edits: dict[str, list[tuple[str, str]]]) -> list[str]:
    """Put a copy of a real package beside itself, edit it, and compare."""
    one = REAL.get(name)
    root = folder / one.folder
    ignore = shutil.ignore_patterns("__pycache__", "operations")
    shutil.copytree(one.source, root / "src" / one.import_name, ignore=ignore)
    git(folder, "init", "-q")
    git(folder, "add", "packages")
    git(folder, "-c", "user.name=T", "-c", "user.email=t@e.org", "commit", "-q", "-m", "Copy")
    copy = attrs.evolve(one, root=root)
    assert api.changes(folder, copy, "HEAD") == []
    for path, replaced in edits.items():
        code = (copy.source / path).read_text("utf-8")
        for old, new in replaced:
            assert old in code, (path, old)
            code = code.replace(old, new)
        (copy.source / path).write_text(code, "utf-8")
    return [f"{one.kind}: {one.text}" for one in api.changes(folder, copy, "HEAD")]


def test_a_mutated_copy_of_chat(tmp_path: Path) -> None:
    edits = {
        "components/completion_usage.py": [
            ("    completion_tokens: int\n", "    completion_tokens: int | None\n"),
            ("    prompt_tokens: int\n", "    tokens_of_prompt: int\n"),
        ],
        "components/chat_completion_role.py": [('"tool", ', '"tool", "critic", ')],
        "components/create_chat_completion_response.py": [('"length", ', "")],
        "params/chat_completions_create_params.py": [
            ("    top_p: float | None\n", "    top_q: float | None\n"),
            ('Literal["none", "auto"]', 'Literal["auto"]'),
            ('"""Token id', '"""Id of a token'),
        ],
        "params/chat_completions_update_params.py": [
            ("metadata: Required", "note: str\n    metadata: Required")
        ],
        "resources/chat_completions.py": [
            ("def delete(", "def remove("),
            (
                "self, completion_id: str, **params: Unpack[Req",
                "self, completion_id: str, *, again: bool = False, **params: Unpack[Req",
            ),
        ],
    }
    assert mutated(tmp_path, "oai-chat", edits) == [
        'breaking: `function_call` of `ChatCompletionsCreateBaseParams` no longer takes `"none"`.',
        'breaking: `function_call` of `ChatCompletionsCreateParams` no longer takes `"none"`.',
        "breaking: `CompletionUsage.completion_tokens` can be `None` now.",
        "removed: `AsyncChatCompletions.delete` is gone.",
        "removed: `ChatCompletions.delete` is gone.",
        "removed: `ChatCompletionsCreateBaseParams` no longer takes `top_p`.",
        "removed: `ChatCompletionsCreateParams` no longer takes `top_p`.",
        "removed: `CompletionUsage.prompt_tokens` is gone.",
        "added: `AsyncChatCompletions.remove` is new.",
        "added: `AsyncChatCompletions.retrieve` takes `again`.",
        'added: `ChatCompletionRole` can also be `"critic"`.',
        "added: `ChatCompletions.remove` is new.",
        "added: `ChatCompletions.retrieve` takes `again`.",
        "added: `ChatCompletionsCreateBaseParams` takes `top_q`.",
        "added: `ChatCompletionsCreateParams` takes `top_q`.",
        "added: `ChatCompletionsUpdateParams` takes `note`.",
        "added: `CompletionUsage.tokens_of_prompt` is new.",
        'changed: `CreateChatCompletionResponseChoicesItem.finish_reason` is no longer `"length"`.',
    ]


def test_a_mutated_copy_of_core(tmp_path: Path) -> None:
    edits = {
        "retries.py": [("frozenset({408, 409, 429})", "{429}")],
        "components.py": [
            (
                "def to_json(self, *, indent: int | None = None)",
                "def to_json(self, indent: int = 0)",
            )
        ],
        "errors.py": [("class NotFoundError(APIStatusError)", "class NotFoundError(APIError)")],
        "lazy.py": [
            ("    aliases: Mapping[str, str] = MappingProxyType({}),\n    parts", "    parts")
        ],
    }
    assert mutated(tmp_path, "oai-core", edits) == [
        "breaking: `indent` of `Component.to_json` no longer takes `None`.",
        "breaking: `NotFoundError` no longer derives from `APIStatusError`.",
        "breaking: The positional parameters of `lazy_names` have other places.",
        "removed: `lazy_names` no longer takes `aliases`.",
        "added: `indent` of `Component.to_json` can be given by its place.",
        "changed: The default of `indent` of `Component.to_json` is `0`, no longer `None`.",
        "changed: `retries.RETRIED` is `{429}` now, no longer `frozenset({408, 409, 429})`.",
    ]


@pytest.mark.parametrize("name", ["oai", "oai-shared"])
def test_a_real_package_does_not_differ_from_itself(name: str, tmp_path: Path) -> None:
    assert mutated(tmp_path, name, {}) == []


def test_older_dependencies_lack_what_is_used(tmp_path: Path) -> None:
    core = REAL.get("oai-core").source
    dependents = [one for one in REAL.dependents("oai-core") if one.name != "oai-emulator"]
    for one in dependents[:3]:
        assert api.missing_names(one.source, core) == []
    old = tmp_path / "oai_core"
    shutil.copytree(core, old, ignore=shutil.ignore_patterns("__pycache__"))
    lazy = (old / "lazy.py").read_text("utf-8")
    (old / "lazy.py").write_text(lazy.replace("    parts: Seq", "    pieces: Seq"), "utf-8")
    (old / "pages.py").unlink()
    assert api.missing_names(REAL.get("oai-chat").source, old) == [
        "oai_core.lazy.lazy_names(parts=)",
        "oai_core.pages.AsyncPaginator",
        "oai_core.pages.Page",
    ]


def test_what_is_reached_through_imports_has_to_be_there(tmp_path: Path) -> None:
    wanted, user = tmp_path / "oai_core", tmp_path / "oai_lab"
    wanted.mkdir()
    user.mkdir()
    (wanted / "__init__.py").write_text("from .a import A as A\nfrom json import loads\n", "utf-8")
    (wanted / "a.py").write_text(
        "import attrs\n\n@attrs.frozen\nclass A:\n    x: int\n\ndef f(a): ...\n", "utf-8"
    )
    (user / "__init__.py").write_text(
        "import json, oai_core, oai_core.b\n"
        "import oai_core.a as module\n"
        "from oai_core import A, loads, nothing\n"
        "from oai_core.a import f, g as other\n\n"
        "json.nothing\n"
        "oai_core.A, oai_core.B, module.f(1, a=1), module.h\n"
        "A(x=1), A(y=1), A.x, A.z\n"
        "f(b=1)\n"
        "TABLE = {'a': 'oai_core.a:A', 'b': 'oai_core.a:B', 'c': 'oai_chat.a:B'}\n",
        "utf-8",
    )
    assert api.missing_names(user, wanted) == [
        "oai_core.A(y=)",
        "oai_core.A.z",
        "oai_core.B",
        "oai_core.a.B",
        "oai_core.a.f(b=)",
        "oai_core.a.g",
        "oai_core.a.h",
        "oai_core.b",
        "oai_core.nothing",
    ]


def missing(tmp_path: Path, user: str, wanted: dict[str, str]) -> list[str]:
    for name, files in (("oai_core", wanted), ("oai_lab", {"a.py": user})):
        for path, code in {"__init__.py": "", **files}.items():
            target = tmp_path / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(code, "utf-8")
    return api.missing_names(tmp_path / "oai_lab", tmp_path / "oai_core")


def test_only_folders_of_operations_are_private(tmp_path: Path) -> None:
    user = (
        "from oai_core.operations import Old, New\n"
        "from oai_core.data.operations.a import ANY\n"
        "import oai_core.data.operations.b\n"
        "from oai_core.operations_of import X\n"
    )
    wanted = {
        "operations.py": "class Old: ...",
        "data/__init__.py": "",
        "data/operations/__init__.py": "",
    }
    assert missing(tmp_path, user, wanted) == [
        "oai_core.operations.New",
        "oai_core.operations_of.X",
    ]


SHADOWED = [
    "def f(x): x.foo",
    "def f(*, a=None, **x): x.foo",
    "def f():\n    x = 1\n    x.foo",
    "def f():\n    for x in (): x.foo",
    "def f():\n    with g() as x: x.foo",
    "def f(x):\n    def g(): x.foo",
    "lambda x: x.foo",
    "[x.foo for x in ()]",
    "class A:\n    def x(self): ...\n    x.foo",
    "x = 1\nx.foo",
]


@pytest.mark.parametrize("code", SHADOWED)
def test_a_name_that_is_given_anew_is_no_import(tmp_path: Path, code: str) -> None:
    user = f"from oai_core import x\n{code}\n"
    assert missing(tmp_path, user, {"__init__.py": "class x: ..."}) == []


SEEN = [
    "def f(y): x.foo",
    "def f(y=x.foo): ...",
    "def f(x: x.foo): ...",
    "@x.foo\ndef f(x): ...",
    "class A(x.foo):\n    x = 1",
    "class A:\n    x = 1\n    def f(self): x.foo",
    "lambda y=x.foo: y",
    "[y for y in x.foo]",
    "def f():\n    from oai_core import x as z\n    z.foo",
    "if TYPE_CHECKING:\n    from oai_core import x as z\nz.foo",
]


@pytest.mark.parametrize("code", SEEN)
def test_a_name_is_the_import_where_nothing_else_has_it(tmp_path: Path, code: str) -> None:
    user = f"from oai_core import x\n{code}\n"
    assert missing(tmp_path, user, {"__init__.py": "class x: ..."}) == ["oai_core.x.foo"]


def test_what_a_module_does_without_raises_no_bound(tmp_path: Path) -> None:
    user = (
        "try:\n    from oai_core import new\nexcept {}:\n    new = None\n"
        "try:\n    import oai_core.b\nexcept ({}, OSError):\n    pass\n"
    )
    for error in ("ImportError", "ModuleNotFoundError", "Exception"):
        assert missing(tmp_path, user.format(error, error), {}) == []
    assert missing(tmp_path, user.format("KeyError", "OSError"), {}) == [
        "oai_core.b",
        "oai_core.new",
    ]


def test_a_change_without_news_is_told(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(lab, "tag", "oai-lab-v0.1.0")
    change_lab(lab, "def f(a: int) -> int: return a  # as before, and yet another file")
    git(lab, "add", "--all")
    git(lab, *AUTHOR, "commit", "--quiet", "--message", "Work")
    assert run(lab) == 1
    assert "  ! has changed, and has no news" in capsys.readouterr().out


def test_news_that_a_revision_had_are_not_about_what_came_after(lab: Path) -> None:
    change_lab(lab, "def f(a: int) -> int: ...", added="`g` is new, long ago.")
    git(lab, "add", "--all")
    git(lab, *AUTHOR, "commit", "--quiet", "--message", "Work")
    assert run(lab, "HEAD") == 0
    change_lab(lab, "", fixed="It is quicker.")
    assert run(lab, "HEAD") == 1
