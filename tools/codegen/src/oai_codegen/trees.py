"""The generated files of each package, as text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import attrs

from .aliases import LISTS, Aliases
from .ir.index import Index
from .ir.kinds import Named, walk
from .ir.models import UnionModel
from .ir.modules import Modules
from .ir.operations import OperationBuilder, OperationModel
from .ir.sockets import SocketBuilder, SocketModel
from .ir.tags import Tagger
from .naming import class_name
from .problems import Problems, fail
from .render import operations as render_operations
from .render import package as render_package
from .render.annotations import Widened
from .render.components import ComponentRenderer
from .render.docs import Glossary
from .render.package import Names
from .render.params import ParamsRenderer, list_aliases
from .render.reach import Reach
from .render.resources import ResourceRenderer, resource_class, resource_stem
from .render.roles import Roles
from .render.sockets import SocketRenderer, public_names, socket_stem
from .render.text import WIDTH
from .render.widening import widened
from .ruff import formatted
from .surface import Surface
from .surface import read as read_surface
from .workspace import Package, Workspace

Tree = dict[str, str]
"""Text by path below the importable package."""


@attrs.define
class Project:
    """All packages, understood but not yet written."""

    workspace: Workspace
    modules: Modules
    surfaces: dict[str, Surface]
    operations: dict[str, list[OperationModel]]
    reach: Reach
    tagger: Tagger
    glossary: Glossary
    widened: Widened
    sockets: dict[str, list[SocketModel]]
    public: dict[str, dict[str, str]] = attrs.field(factory=dict[str, dict[str, str]])
    """Public names of components and mappings by package -> module, once its tree was made."""

    @classmethod
    def read(cls, workspace: Workspace) -> Project:
        """Understand every slice; all problems are raised together."""
        problems = Problems()
        index = Index.read(workspace, problems)
        modules = Modules(index, problems)
        modules.build_all()
        surfaces = {package.name: read_surface(package, problems) for package in index.packages}
        operations = {
            package.name: OperationBuilder(
                modules, package, surfaces[package.name], problems
            ).build_all()
            for package in index.packages
        }
        sockets = {
            package.name: SocketBuilder(
                modules, surfaces[package.name], problems, operations[package.name]
            ).build_all()
            for package in index.packages
        }
        for surface in surfaces.values():
            _check_names(surface, modules, problems)
        widening = widened(surfaces, modules, problems)
        problems.check()
        reach = Reach(modules, frozenset({"shared"}))
        reach.add_packages()
        for surface in surfaces.values():
            reach.add_schemas(surface.request_roots)
        for found in operations.values():
            for operation in found:
                for param in operation.params:
                    reach.add(param.property.type, param.home)
        tagger = Tagger(modules, workspace.read("unions.yaml"), problems)
        sent = [name for surface in surfaces.values() for name in surface.request_roots]
        received = [
            (socket.receives.schema, socket.row.resource)
            for made in sockets.values()
            for socket in made
        ]
        roles = Roles.of(modules, tagger, operations, sent, received)
        glossary = Glossary.of(workspace.read("glossary.yaml"), modules, roles)
        project = cls(
            workspace, modules, surfaces, operations, reach, tagger, glossary, widening, sockets
        )
        project.check(problems)
        return project

    def check(self, problems: Problems) -> None:
        """Make every union's table once, so that problems show before anything is written."""
        for source in self.modules.by_schema.values():
            for model in source.models():
                if isinstance(model, UnionModel):
                    self.tagger.table(model, source)
        problems.check()

    def tree(self, package: Package) -> Tree:
        """The formatted files of one package."""
        builder = _Builder(self, package)
        tree = formatted(builder.build())
        self.public[package.name] = builder.own
        return {name: allow_long_lines(name, text) for name, text in tree.items()}


def _check_names(surface: Surface, modules: Modules, problems: Problems) -> None:
    """Whatever a surface file says about a schema must be about one that exists."""
    for name in (*surface.mixins, *surface.request_roots):
        if name not in modules.by_schema:
            problems.error(surface.where, f"there is no schema {name!r}")


def allow_long_lines(name: str, text: str) -> str:
    """Mark top-level modules whose import lines no formatter can break."""
    # A line of one word is no fault to ruff.
    long = (line for line in text.splitlines() if len(line) > WIDTH and len(line.split()) > 1)
    if "/" in name or not any(long):
        return text
    head, _, rest = text.partition("\n")
    return f"{head}\n# ruff: noqa: E501\n{rest}"


class _Builder:
    def __init__(self, project: Project, package: Package) -> None:
        self.project = project
        self.package = package
        self.surface = project.surfaces[package.name]
        self.sources = project.modules.of(package)
        self.operations = project.operations[package.name]
        self.sockets = project.sockets[package.name]
        self.header = f"the slice of {package.distribution}"
        self.own: dict[str, str] = {}

    def build(self) -> Tree:
        tree: Tree = {}
        components, params = self._components(tree), self._params(tree)
        below = {*components, *params, *self._aliases(tree, components, params)}
        names: dict[str, str] = {}
        if self.surface.resources:
            names = {
                **self._resources(tree),
                **self._sockets(tree),
                **dict.fromkeys(("OpenAI", "AsyncOpenAI"), ".client"),
                **dict.fromkeys(render_package.CORE_NAMES, "oai_core"),
                **self._exports(),
            }
            tree["client.py"] = render_package.client(self.package, self.surface)
            tree["plugin.py"] = render_package.plugin(self.package, self.surface)
        taken = sorted(names.keys() & below)
        if taken:  # an `except` that named a schema instead of an error would catch nothing
            raise fail(
                self.package.distribution,
                f"{', '.join(taken)}: generated, but oai_core or a resource has the same name",
            )
        parts = [f".{part}" for part in ("components", "params") if f"{part}/__init__.py" in tree]
        tree["__init__.py"] = render_package.lazy_package(
            self.header, self._sentence(), names, version=True, parts=parts
        )
        tree["_version.py"] = (
            f"# Generated from pyproject.toml. Do not edit.\n"
            f'__version__ = "{self.package.version}"\n'
        )
        return tree

    def _exports(self) -> dict[str, str]:
        """Names that are written by hand -> the module, relative to the package."""
        found = {name: f".{part}" for part, names in self.surface.exports.items() for name in names}
        for name, where in found.items():
            self.own[name] = f"{self.package.import_name}{where}"
        return found

    def _sentence(self) -> str:
        return self.surface.summary or f"The {self.package.name} group."

    def _components(self, tree: Tree) -> dict[str, str]:
        project = self.project
        renderer = ComponentRenderer(
            project.modules,
            project.tagger,
            project.glossary,
            self.package.name,
            dict(self.surface.mixins),
        )
        names: dict[str, str] = {}
        for source in self.sources:
            tree[f"components/{source.stem}.py"] = renderer.render(source)
            names.update(
                dict.fromkeys((model.name for model in source.models()), f".{source.stem}")
            )
        self.own.update(dict.fromkeys(names, f"{self.package.import_name}.components"))
        # What others own and this group uses is public here too: users need not know the owner.
        names.update(self._foreign(renderer.used | self._used_by_operations()))
        return names

    def _aliases(self, tree: Tree, components: Names, params: Names) -> set[str]:
        """Other names of components and mappings, as the official client has them; both indexes."""
        split = Aliases.of(self.surface, components, params, self._foreign_params())
        params = {**params, **split.more}
        if split.lists:
            tree[f"params/{LISTS}.py"] = list_aliases(
                self.header, {name: (of, params[of]) for name, of in split.lists.items()}
            )
        about = self.package.distribution
        for folder, doc, names, aliases in (
            ("components", f"Components of {about}.", components, split.components),
            (
                "params",
                f"Request parameters of {about}, as typed mappings.",
                {**params, **dict.fromkeys(split.lists, f".{LISTS}")},
                split.params,
            ),
        ):
            tree[f"{folder}/__init__.py"] = render_package.lazy_package(
                self.header, doc, names, aliases=aliases
            )
        own = f"{self.package.import_name}."
        self.own.update(dict.fromkeys(split.components, f"{own}components"))
        self.own.update(dict.fromkeys({**split.params, **split.lists}, f"{own}params"))
        return {*split.components, *split.params, *split.lists, *split.more}

    def _used_by_operations(self) -> set[str]:
        """Names of named types that results, items and events refer to."""
        types = [
            part
            for operation in self.operations
            for root in (operation.result, operation.event, operation.item)
            if root is not None
            for part in walk(root)
        ]
        return {class_name(part.schema) for part in types if isinstance(part, Named)}

    def _foreign(self, used: Iterable[str]) -> dict[str, str]:
        """Names of other packages -> the module there."""
        found: dict[str, str] = {}
        wanted = set(used)
        for source in self.project.modules.by_schema.values():
            if source.package != self.package.name:
                for model in source.models():
                    if model.name in wanted:
                        found[model.name] = f"oai_{source.package}.components.{source.stem}"
        return found

    def _params_renderer(self) -> ParamsRenderer:
        project = self.project
        return ParamsRenderer(
            project.modules,
            project.glossary,
            self.package.name,
            project.reach,
            project.widened,
        )

    def _foreign_params(self) -> dict[str, str]:
        """Mappings beside shared components -> the module there."""
        renderer = self._params_renderer()
        return {
            name: f"oai_{source.package}.params.{source.stem}"
            for source in self.project.modules.by_schema.values()
            if source.package == "shared"
            for name in renderer.names(source)
        }

    def _params(self, tree: Tree) -> dict[str, str]:
        renderer = self._params_renderer()
        names: dict[str, str] = {}
        for source in self.sources:
            found = renderer.names(source)
            if found:
                tree[f"params/{source.stem}.py"] = renderer.render(source)
                names.update(dict.fromkeys(found, f".{source.stem}"))
        for operation in self.operations:
            if operation.params:
                tree[f"params/{operation.params_stem}.py"] = renderer.render_operation(operation)
                names[operation.params_name] = f".{operation.params_stem}"
                if operation.apart:
                    names[operation.base_params_name] = f".{operation.params_stem}"
        for socket in self.sockets:
            made = self._socket_renderer()
            tree[f"params/{socket.params_stem}.py"] = made.connect_params(socket)
            tree[f"params/{socket.events_stem}.py"] = made.event_params(socket)
            names[socket.params_name] = f".{socket.params_stem}"
            events = map(socket.event_params, socket.events)
            names.update(dict.fromkeys(events, f".{socket.events_stem}"))
        self.own.update(dict.fromkeys(names, f"{self.package.import_name}.params"))
        return names

    def _socket_renderer(self) -> SocketRenderer:
        return SocketRenderer(self.project.modules, self.package.name, self._params_renderer())

    def _sockets(self, tree: Tree) -> dict[str, str]:
        for socket in self.sockets:
            text = self._socket_renderer().connections(socket)
            tree[f"sockets/{socket_stem(socket)}.py"] = text
        if self.sockets:
            tree["sockets/__init__.py"] = self._index("sockets")
        found = public_names(self.sockets)
        for name, where in found.items():
            self.own[name] = f"{self.package.import_name}{where}"
        core = render_package.SOCKET_NAMES if self.sockets else ()
        return {**found, **dict.fromkeys(core, "oai_core")}

    def _index(self, folder: str) -> str:
        return (
            f"# Generated from {self.header}. Do not edit.\n"
            f'"""{folder.title()} of {self.package.distribution}."""\n'
        )

    def _resources(self, tree: Tree) -> dict[str, str]:
        by_resource: dict[str, list[OperationModel]] = defaultdict(list)
        for operation in self.operations:
            by_resource[operation.row.resource].append(operation)
        renderer = ResourceRenderer(self.project.modules, self.package.name, self.surface)
        sockets = {socket.row.resource: socket for socket in self.sockets}
        names: dict[str, str] = {}
        for resource in self.surface.all_resources:
            stem, found = resource_stem(resource), by_resource[resource]
            socket = sockets.get(resource)
            tree[f"resources/{stem}.py"] = renderer.render(resource, found, socket)
            if found or socket is not None:
                connect = (
                    {socket.constant: self._socket_renderer().operation(socket)} if socket else {}
                )
                tree[f"operations/{stem}.py"] = render_operations.render(
                    resource, found, self.package.name, self.project.modules, connect
                )
            cls = resource_class(resource)
            names.update({cls: f".resources.{stem}", f"Async{cls}": f".resources.{stem}"})
        for folder in ("resources", "operations"):
            tree[f"{folder}/__init__.py"] = self._index(folder)
        return names


def stale(package: Package, tree: Tree) -> list[str]:
    """Files in the generated folders that the tree does not have."""
    folders = ("components", "params", "operations", "resources", "sockets")
    found = [path for folder in folders for path in (package.source / folder).glob("*.py")]
    names = [path.relative_to(package.source).as_posix() for path in found]
    return sorted(name for name in names if name not in tree)
