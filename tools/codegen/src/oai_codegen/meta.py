"""The meta-distribution: one client that is typed for every group, and one module of all types."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping

from .problems import Problems, fail
from .render import package as render
from .render.resources import resource_class, resource_stem
from .render.text import Imports, block, docstring, module, quoted
from .ruff import formatted
from .trees import Project, Tree, allow_long_lines
from .workspace import Package

HEADER = "the surfaces of all packages"
CORE_TYPES = (
    *("About", "AsyncPage", "AsyncPaginator", "AsyncStream", "AsyncToolRun", "BinaryResponse"),
    *("Component", "Page", "Progress", "RawResponse", "Request", "RequestOptions", "Stream"),
    *("Tool", "ToolRun", "ToolRunResult", "UnknownComponent", "adescribe", "describe"),
    *("AsyncConnection", "Connection", *render.SOCKET_NAMES),
)
"""Types of oai_core that annotations of programs need, besides what each group offers."""


TOP = (
    *("AssistantEventHandler", "AsyncAssistantEventHandler"),
    *("UploadInterruptedError", "VectorStoreUploadError"),
)
"""Names of groups that stand beside the clients, too: official ones, and errors."""


def meta_tree(project: Project, package: Package, public: Mapping[str, Mapping[str, str]]) -> Tree:
    """The files of the meta-distribution; `public` maps each package's own names to modules."""
    core = dict.fromkeys((*render.CORE_NAMES, *CORE_TYPES), "oai_core")
    top = {name: where for found in public.values() for name, where in found.items() if name in TOP}
    names = {**core, **top, "OpenAI": ".client", "AsyncOpenAI": ".client", "types": "."}
    doc = "All groups of the OpenAI API with one client; their types are in `oai.types`."
    version = package.version
    tree = formatted(
        {
            "__init__.py": render.lazy_package(HEADER, doc, names, version=True),
            "client.py": _client(project, package),
            "types.py": types_module(public, _preferred(project, public)),
            "_version.py": (
                f'# Generated from pyproject.toml. Do not edit.\n__version__ = "{version}"\n'
            ),
        }
    )
    return {name: allow_long_lines(name, text) for name, text in tree.items()}


def _preferred(project: Project, public: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Names that mean one group's type whatever the order -> module."""
    found: dict[str, str] = {}
    for package, surface in project.surfaces.items():
        for name in surface.prefer:
            if name not in public[package]:
                raise fail(surface.where, f"prefer: there is no {name!r}")
            if name in found:
                raise fail(surface.where, f"prefer: {found[name]} has {name!r}")
            found[name] = public[package][name]
    return found


def types_module(public: Mapping[str, Mapping[str, str]], preferred: Mapping[str, str]) -> str:
    """All names of all groups. Of two groups with the same name the one that comes last has it.

    `public` maps each package's names to modules; `preferred` maps names to the module that has
    them whatever the order.
    """
    names: dict[str, str] = {}
    for package in _ordered(public):
        names.update(public[package])
    names.update(preferred)
    lines: list[str] = []
    for package in _ordered(public):
        by_module: dict[str, list[str]] = {}
        for name, where in public[package].items():
            by_module.setdefault(where, []).append(name)
        for where, found in by_module.items():
            lines += _static(where, found, names)
    text = module(
        HEADER,
        "The components and request mappings of all groups, imported when they are first used.",
        ["from typing import TYPE_CHECKING", "", "from oai_core.lazy import lazy_names"],
        block("if TYPE_CHECKING", ["# isort: off", *lines, "# isort: on"]),
        render.lazy_table(names),
    )
    head, _, rest = text.partition("\n")
    # In a checkout the other packages are libraries to pyright.
    checkers = "# pyright: reportWildcardImportFromLibrary=false\n# ruff: noqa: PLC0414"
    return f"{head}\n{checkers}\n{rest}"


def _static(where: str, found: Collection[str], names: Mapping[str, str]) -> list[str]:
    """Import a module's names for checkers, but for those that mean another module's type.

    A name may be imported once only: of two imports mypy takes the first, pyright the last or none.
    """
    kept = [name for name in found if names[name] == where]
    generated = where.endswith((".components", ".params"))  # all names there are public
    if generated and len(kept) == len(found):
        return [f"from {where} import *"]
    listed = ", ".join(f"{name} as {name}" for name in sorted(kept))
    return [f"from {where} import {listed}"] if kept else []


def _ordered(public: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Packages in alphabetical order, `responses` last: its names are the ones people mean."""
    return sorted(public, key=lambda name: (name == "responses", name))


def _client(project: Project, package: Package) -> str:
    hidden = Imports()
    spaces: list[str] = []
    bodies: list[str] = []
    groups = [found for found in project.workspace.packages() if found.name != "shared"]
    plugins = {
        place: f"{group.import_name}.plugin:plugin"
        for group in groups
        for place in project.surfaces[group.name].places
    }
    for prefix, kind in (("", "A blocking"), ("Async", "An async")):
        declared: dict[str, str] = {}
        for group in groups:
            for place, resource in project.surfaces[group.name].places.items():
                name = f"{prefix}{resource_class(resource)}"
                hidden.add(f"{group.import_name}.resources.{resource_stem(resource)}", name)
                declared[place] = name
        spaces += render.namespaces(declared, prefix)
        attributes = block("if TYPE_CHECKING", render.attributes(declared, prefix))
        bodies.append(
            "\n".join(
                [
                    f"class {prefix}OpenAI(oai_core.{prefix}OpenAI):",
                    docstring(f"{kind} client, typed for all groups of the API.", "    "),
                    "",
                    "    lazy_groups = _PLUGINS",
                    f'    distribution = f"{package.distribution}/{{__version__}}"',
                    "",
                    *(f"    {line}" for line in attributes),
                ]
            )
        )
    entries = ", ".join(f"{quoted(k)}: {quoted(v)}" for k, v in sorted(plugins.items()))
    return module(
        HEADER,
        "The clients of all groups. A group is imported when it is first used.",
        [
            "from typing import TYPE_CHECKING",
            "",
            "import oai_core",
            "",
            "from ._version import __version__",
        ],
        block("if TYPE_CHECKING", [*hidden.lines(), *spaces]),
        [f"_PLUGINS = {{{entries},}}"],
        ["\n\n\n".join(bodies)],
    )


def check_dependencies(project: Project, package: Package, problems: Problems) -> None:
    """It must depend on core and on every package: `oai.types` has names of them all."""
    data = tomllib.loads((package.root / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {entry.partition(">")[0] for entry in data["project"]["dependencies"]}
    needed = {package.distribution for package in project.workspace.packages()}
    for name in sorted((needed | {"oai-core"}) - declared):
        problems.error(f"{package.name}: pyproject.toml", f"{name} is not a dependency")
