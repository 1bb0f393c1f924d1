"""A small repository of distributions that depend on each other: something to release in tests."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import attrs

from . import git
from .workspace import Workspace

CHECKOUT = Path(__file__).parents[4]
PROJECT = """\
[build-system]
requires = ["hatchling>=1.26"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "0.1.0"
description = "Something to release."
readme = "README.md"
license = "MIT"
requires-python = ">=3.11"
dependencies = [{dependencies}]

[tool.hatch.build.targets.wheel]
packages = ["src/{module}"]

[tool.hatch.build.targets.sdist]
include = ["src", "README.md", "CHANGELOG.md"]
"""
ROOT = """\
[project]
name = "toys"
version = "0"
requires-python = ">=3.11"
classifiers = ["Programming Language :: Python :: 3.11"]

[tool.oai-release]
sessions = ["tests"]
"""
SESSIONS = """\
import pathlib

import nox


@nox.session(venv_backend="none")
def tests(session):
    \"\"\"Fail when a file says so, and leave a mark of having run.\"\"\"
    with open(r"{ran}", "a") as ran:
        ran.write(str(pathlib.Path.cwd()) + "\\n")
    if pathlib.Path("broken").exists():
        session.error("broken")
"""
LOWEST = {"toy-base": (), "toy-middle": ("toy-base",), "toy-top": ("toy-base", "toy-middle")}


@attrs.frozen
class Toys:
    """A git repository with the distributions toy-base, toy-middle and toy-top."""

    root: Path

    @classmethod
    def make(cls, root: Path, needs: Mapping[str, tuple[str, ...]] = LOWEST) -> Toys:
        """Write and commit them, each with news of its first release."""
        toys = cls(root)
        (root / "tools" / "release").mkdir(parents=True)
        for name in ("towncrier.toml", "tools/release/changelog.md.jinja", "LICENSE"):
            shutil.copy(CHECKOUT / name, root / name)
        toys.write("pyproject.toml", ROOT)
        toys.write("noxfile.py", SESSIONS.format(ran=root.parent / "ran"))
        toys.write(".gitignore", ".nox/\n__pycache__/\n")
        for name, needed in needs.items():
            module = name.replace("-", "_")
            dependencies = ", ".join(f'"{other}>=0.1,<0.2"' for other in needed)
            imports = "".join(f"from {other.replace('-', '_')} import VALUE\n" for other in needed)
            folder = f"packages/{name.removeprefix('toy-')}"
            toys.write(
                f"{folder}/pyproject.toml",
                PROJECT.format(name=name, module=module, dependencies=dependencies),
            )
            stated = '"""The version of this distribution."""\n\n__version__ = "0.1.0"\n'
            toys.write(f"{folder}/src/{module}/_version.py", stated)
            toys.write(
                f"{folder}/src/{module}/__init__.py",
                f"from ._version import __version__ as __version__\n\n{imports}\nVALUE = 1\n",
            )
            toys.write(f"{folder}/src/{module}/py.typed", "")
            read = f"# {name}\n\n```python\nimport {module}\n\nassert {module}.VALUE == 1\n```\n"
            toys.write(f"{folder}/README.md", read)
            toys.write(f"{folder}/CHANGELOG.md", f"# Changes of {name}\n\n<!-- releases -->\n")
            toys.write(f"{folder}/changes/.gitkeep", "")
            toys.write(f"{folder}/changes/first-release.added.md", "All of it.\n")
            shutil.copy(CHECKOUT / "LICENSE", root / folder / "LICENSE")
        git.git(root, "init", "--quiet", "--initial-branch", "main")
        git.git(root, "config", "user.name", "Toys")
        git.git(root, "config", "user.email", "toys@localhost")
        toys.commit("Toys")
        return toys

    @property
    def workspace(self) -> Workspace:
        """The distributions as they stand."""
        return Workspace.read(self.root)

    def write(self, path: str, text: str) -> None:
        """Write a file, and the folders above it."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def add(self, path: str, text: str) -> None:
        """Add to a file."""
        self.write(path, (self.root / path).read_text(encoding="utf-8") + text)

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace words in a file that must be there."""
        text = (self.root / path).read_text(encoding="utf-8")
        if old not in text:
            raise LookupError(f"{path} does not say {old!r}")
        self.write(path, text.replace(old, new))

    def news(self, name: str, kind: str, text: str = "It is so.") -> None:
        """Add a fragment to a distribution."""
        folder = name.removeprefix("toy-")
        self.write(f"packages/{folder}/changes/{kind}-news.{kind}.md", text + "\n")

    def commit(self, message: str = "Work") -> str:
        """Commit all there is, and give the commit."""
        git.git(self.root, "add", "--all")
        git.git(self.root, "commit", "--quiet", "--message", message)
        return git.git(self.root, "rev-parse", "HEAD")

    def released(self, **versions: str) -> None:
        """Tag releases as if they had been made: `released(base="0.1.0")`; news are folded."""
        for folder, version in versions.items():
            for path in (self.root / "packages" / folder / "changes").glob("*.md"):
                path.unlink()
            project = f"packages/{folder}/pyproject.toml"
            now = self.workspace.get(f"toy-{folder}").version
            self.replace(project, f'version = "{now}"', f'version = "{version}"')
        if git.clean(self.root):
            self.commit("Release")
        for folder, version in versions.items():
            git.git(self.root, "tag", f"toy-{folder}-v{version}")
