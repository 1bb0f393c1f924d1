"""The files of a new package that are not generated: metadata, changelog, licence, readme."""

from __future__ import annotations

from collections.abc import Iterator

from .documents import write
from .semver import bounds
from .workspace import Package, Workspace, version_of

PROJECT = """\
[build-system]
requires = ["hatchling>=1.26"]
build-backend = "hatchling.build"

[project]
name = "{distribution}"
version = "0.1.0"
description = "The {title} group of the OpenAI API for oai."
readme = "README.md"
license = "MIT"
requires-python = ">=3.11"
keywords = ["openai", "api", "client", "sdk"]
classifiers = [
  "Development Status :: 4 - Beta",
  "Intended Audience :: Developers",
  "Programming Language :: Python :: 3",
  "Programming Language :: Python :: 3.11",
  "Programming Language :: Python :: 3.12",
  "Programming Language :: Python :: 3.13",
  "Typing :: Typed",
]
dependencies = [{dependencies}]

[project.entry-points."oai.groups"]
{entry_points}

[tool.hatch.build.targets.wheel]
packages = ["src/{import_name}"]

[tool.hatch.build.targets.sdist]
include = ["src", "slice", "tests", "README.md", "CHANGELOG.md"]
"""
CHANGELOG = """\
# Changes of {distribution}

What is not released yet stands in [changes](changes).

<!-- releases -->
"""
README = """\
# {distribution}

```
pip install {distribution}
```
"""


def scaffold(workspace: Workspace, package: Package, resources: list[str]) -> Iterator[str]:
    """Write what is missing, and yield the names; nothing that exists is touched.

    `resources` are the names with which the group appears on a client, such as `beta.threads`.
    """
    name = package.import_name
    needed = (workspace.root / "packages" / folder for folder in ("core", "shared"))
    values = {
        "dependencies": ", ".join(
            f'"oai-{path.name}{bounds(version_of(path))}"' for path in needed
        ),
        "distribution": package.distribution,
        "import_name": name,
        "title": package.name.replace("_", " ").title(),
        "entry_points": "\n".join(
            f'{_key(resource)} = "{name}.plugin:plugin"' for resource in resources
        ),
    }
    licence = workspace.root / "LICENSE"
    files = {
        "pyproject.toml": PROJECT.format(**values),
        "CHANGELOG.md": CHANGELOG.format(**values),
        "README.md": README.format(**values),
        "changes/.gitkeep": "",
        "changes/first-release.added.md": f"The {values['title']} group.\n",
        f"src/{name}/py.typed": "",
        "LICENSE": licence.read_text(encoding="utf-8") if licence.is_file() else "",
    }
    for path, text in files.items():
        target = package.root / path
        if not target.exists():
            write(target, text)
            yield path


def _key(resource: str) -> str:
    return f'"{resource}"' if "." in resource else resource
