"""The project's sessions: `nox -s demo` shows it, `nox -s tests` tests it, `nox -l` lists all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
PACKAGES = sorted(path.parent for path in ROOT.glob("packages/*/pyproject.toml"))
CODEGEN = ROOT / "tools" / "codegen"
RELEASE = ROOT / "tools" / "release"
PLUGINS = sorted(path.parent for path in ROOT.glob("examples/*/pyproject.toml"))
# What one program that calls the Responses group needs, and the emulator that answers it.
PUBLISHED = ("core", "shared", "responses")
BUNDLE = ROOT / "packages" / "emulator" / "src" / "oai_emulator" / "data" / "openapi.json"
ALL = ",".join(f"oai-{folder.name}".replace("_", "-") for folder in PACKAGES)
# Environments of the session `wheels`: what is installed, the distributions of ours that this
# brings, the resources that clients have, and the groups that are called.
ENVIRONMENTS = (
    (
        "oai-responses",
        "oai-core,oai-shared,oai-responses",
        "conversations,responses",
        "responses",
    ),
    (
        "oai-chat oai-files",
        "oai-core,oai-shared,oai-chat,oai-files",
        "beta.chat,chat,completions,files,uploads",
        "chat,files",
    ),
    (
        "oai-chat oai-chatkit",
        "oai-core,oai-shared,oai-chat,oai-chatkit",
        "beta.chat,beta.chatkit,chat,completions",
        "chat",
    ),
    (
        "oai",
        ALL.replace("oai-oai", "oai").replace(",oai-emulator", ""),
        "all",
        "responses,chat,files",
    ),
)
SNIPPETS = {"oai-responses": "README.md", "oai": "packages/oai/README.md"}
NPM_FILES = ("package.json", "package-lock.json")


def _starts(python: str) -> bool:
    """Whether a version answers: a shim may be found on the path and still lead nowhere."""
    command = [f"python{python}", "-c", ""]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _pythons() -> list[str]:
    """Give the supported versions that are installed here; the running one always counts."""
    running = f"{sys.version_info.major}.{sys.version_info.minor}"
    supported = nox.project.python_versions(PROJECT)
    if running in supported and not _starts(running):
        os.environ["PATH"] += os.pathsep + str(Path(sys.executable).parent)
    return [python for python in supported if _starts(python)]


PYTHONS = _pythons()
PYTHON = PYTHONS[0] if PYTHONS else "3.11"


def _group(name: str) -> list[str]:
    return list(nox.project.dependency_groups(PROJECT, name))


def _editable(*folders: Path) -> list[str]:
    return [argument for folder in folders for argument in ("-e", str(folder))]


def _install_all(session: nox.Session, *groups: str) -> None:
    """Install every package of the workspace from its folder, with dependency groups."""
    requirements = [requirement for group in groups for requirement in _group(group)]
    session.install(*_editable(*PACKAGES, CODEGEN, RELEASE), *requirements)


def _install_tools(session: nox.Session) -> None:
    """Install the generator, the release tool, and the emulator that tries releases."""
    packages = (ROOT / "packages" / name for name in ("core", "emulator"))
    session.install(*_editable(*packages, CODEGEN, RELEASE))


@nox.session(python=PYTHON)
def demo(session: nox.Session) -> None:
    """Run the quickstart with nothing but oai-responses and the emulator installed."""
    session.install(*_editable(*(ROOT / "packages" / name for name in (*PUBLISHED, "emulator"))))
    session.run("python", "examples/quickstart.py", *session.posargs)


@nox.session(python=PYTHONS or None)
def tests(session: nox.Session) -> None:
    """Run unit, property and integration tests, on all cores; `-- PATHS` runs some on one."""
    _install_all(session, "test", "codegen", "audit", "workflows")
    session.run("pytest", *(session.posargs or ("--numprocesses", "auto")))


@nox.session(python=PYTHON)
def lint(session: nox.Session) -> None:
    """Check style, format and the rules of who may import whom."""
    _install_all(session, "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--config", "pyproject.toml")


@nox.session(python=PYTHON)
def typing(session: nox.Session) -> None:
    """Check all code, generated too, with mypy --strict and pyright strict."""
    _install_all(session, "typing", "bench")
    checked = (*PACKAGES, CODEGEN, RELEASE)
    own = [str(folder / "tests") for folder in checked if (folder / "tests").is_dir()]
    examples = (f"examples/{name}.py" for name in ("quickstart", "realtime_audio", "realtime_text"))
    scripts = (*examples, ".github/try_release.py")
    programs = ("conftest.py", "noxfile.py", "benchmarks", "tests", *scripts)
    pyright, python = (str(Path(session.bin) / name) for name in ("pyright", "python"))
    # Beside mypy, which uses one processor only.
    with subprocess.Popen([pyright, "--pythonpath", python]) as other:
        session.run("mypy", *(str(folder / "src") for folder in (*checked, *PLUGINS)))
        session.run("mypy", "--explicit-package-bases", *own, *programs)
    if other.returncode:
        session.error("pyright has found errors")


@nox.session(python=PYTHON)
def drift(session: nox.Session) -> None:
    """Fail when generated code differs from its slice, or was edited by hand."""
    session.install(*_editable(ROOT / "packages" / "core", CODEGEN), *_group("codegen"))
    session.run("python", "-m", "oai_codegen", "check")
    fresh = Path(session.create_tmp()) / "openapi.json"
    session.run("python", "-m", "oai_codegen", "bundle", "--json", "--out", str(fresh))
    if fresh.read_bytes() != BUNDLE.read_bytes():
        session.error(f"{BUNDLE.relative_to(ROOT)} is not the bundle of the slices: nox -s regen")


@nox.session(python=PYTHON, default=False)
def regen(session: nox.Session) -> None:
    """Write the generated code anew; `-- --spec PATH` takes a new API document all the way."""
    session.install(*_editable(ROOT / "packages" / "core", CODEGEN), *_group("codegen"))
    if session.posargs:
        arguments = [word for word in session.posargs if word != "--no-tests"]
        session.run("python", "-m", "oai_codegen", "update", *arguments)
        session.run("python", "-m", "oai_codegen", "check")
        if "--no-tests" in session.posargs:
            return
        session.notify("tests", ["--numprocesses", "auto", "packages", "tests/counts"])
        return
    session.run("python", "-m", "oai_codegen", "generate")
    session.run("python", "-m", "oai_codegen", "bundle", "--json", "--out", str(BUNDLE))


@nox.session(python=PYTHON, default=False)
def codegen(session: nox.Session) -> None:
    """Run a verb of the generator, such as `-- propose chat` or `-- diff HEAD .`."""
    session.install(*_editable(ROOT / "packages" / "core", CODEGEN), *_group("codegen"))
    session.run("python", "-m", "oai_codegen", *session.posargs)


@nox.session(python=PYTHON, default=False)
def contract(session: nox.Session) -> None:
    """Call every operation against mock servers from npm: Steady and aimock."""
    _install_all(session, "test", "contract", "codegen")
    servers = _servers(session)
    bundle = servers / "openapi.json"
    session.run("python", "-m", "oai_codegen", "bundle", "--json", "--out", str(bundle))
    environment = {"OAI_CONTRACT_SERVERS": str(servers), "OAI_CONTRACT_BUNDLE": str(bundle)}
    options = session.posargs or ("--numprocesses", "auto")
    session.run("pytest", "tests/contract", *options, env=environment)


def _servers(session: nox.Session) -> Path:
    """Install the locked npm packages of the contract tests, once for each lock file."""
    source, target = ROOT / "tests" / "contract", ROOT / ".nox" / "contract-servers"
    wanted = {name: (source / name).read_text() for name in NPM_FILES}
    stamp = target / "installed.json"
    if stamp.exists() and json.loads(stamp.read_text()) == wanted:
        return target
    target.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    for name, text in wanted.items():
        (target / name).write_text(text)
    with session.chdir(target):
        session.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", external=True)
    stamp.write_text(json.dumps(wanted))
    return target


@nox.session(python=PYTHON, default=False)
def bench(session: nox.Session) -> None:
    """Measure beside the official client and the bare limit; `-- --write-readme` keeps it."""
    built = _wheels(session)
    constraints = _constraints(built)
    ours = [str(wheel) for wheel in built if _distribution(wheel) != "oai-emulator"]
    session.install("--force-reinstall", *ours, *_group("bench"), "pip")
    installed = Path(session.create_tmp()) / "installed"
    shutil.rmtree(installed, ignore_errors=True)
    for name, requirement in (("official", "openai"), ("ours", "oai-responses"), ("all", "oai")):
        target = str(installed / name)
        session.install("--target", target, "--constraint", str(constraints), requirement)
    official = str(installed / "wheel")
    session.run("python", "-m", "pip", "download", "--quiet", "--no-deps", "-d", official, "openai")
    if any(argument.startswith("types") for argument in session.posargs):
        session.install(*_group("typing"))
    folders = {
        "OAI_BENCH_INSTALLED": str(installed.absolute()),
        "OAI_BENCH_WHEELS": str(built[0].parent),
    }
    session.run("python", "-m", "benchmarks", *session.posargs, env=folders)


@nox.session(python=PYTHON)
def eager(session: nox.Session) -> None:
    """Import every module at once: what lazy imports would hide fails here."""
    session.install(*_editable(*PACKAGES))
    session.run("python", "-W", "error", "tests/eager.py", env={"OAI_EAGER": "1"})


@nox.session(python=PYTHON)
def docs(session: nox.Session) -> None:
    """Run the examples in the documents and check their links to files."""
    _install_all(session, "test")
    session.run("pytest", "tests/docs", *session.posargs)


@nox.session(python=PYTHON, default=False, venv_backend="uv")
def minimums(session: nox.Session) -> None:
    """Run the tests with the lowest versions that the packages allow (needs uv)."""
    lowest = ("--resolution", "lowest-direct")
    session.install(*lowest, *_editable(*PACKAGES, CODEGEN), *_group("test"))
    session.run("pytest", "--ignore", str(RELEASE.relative_to(ROOT)), *session.posargs)


@nox.session(python=PYTHON)
def wheels(session: nox.Session) -> None:
    """Build all wheels; install one group, some and all of them into empty environments."""
    constraints = _constraints(_wheels(session))
    for number, (requirements, distributions, groups, calls) in enumerate(ENVIRONMENTS):
        python = _empty(session, f"environment-{number}")
        _pip(session, python, constraints, *requirements.split())
        checks = {"--only": distributions, "--groups": groups, "--call": calls}
        for option, value in checks.items():
            session.run(python, "tests/wheels.py", option, value, external=True)
        if requirements == "oai":
            eager = {"OAI_EAGER": "1"}
            session.run(python, "-W", "error", "tests/eager.py", env=eager, external=True)
        if requirements in SNIPPETS:
            _pip(session, python, constraints, "oai-emulator")
            snippet = ("--snippet", SNIPPETS[requirements])
            session.run(python, "tests/wheels.py", *snippet, external=True)


@nox.session(python=PYTHON, default=False)
def release(session: nox.Session) -> None:
    """Release distributions: `-- oai-responses`, `-- --all` or `-- --changed`, and `--dry-run`."""
    _install_tools(session)
    session.run("python", "-m", "oai_release", "release", *session.posargs)


@nox.session(python=PYTHON, default=False)
def package(session: nox.Session) -> None:
    """Build the files of distributions into `--out DIR`, and check them: `-- --tag TAG`."""
    _install_tools(session)
    session.run("python", "-m", "oai_release", "package", *session.posargs)


@nox.session(python=PYTHON)
def api(session: nox.Session) -> None:
    """Compare the code with the last releases, and with what the news say of it."""
    _install_tools(session)
    session.run("python", "-m", "oai_release", "api", *session.posargs)


@nox.session(python=PYTHON, default=False)
def matrix(session: nox.Session) -> None:
    """Run the contract with old releases and new code, within the declared bounds."""
    _install_tools(session)
    servers = ("--servers", str(_servers(session)))
    session.run("python", "-m", "oai_release", "matrix", *servers, *session.posargs)


@nox.session(python=PYTHON)
def rehearse(session: nox.Session) -> None:
    """Run every command of CONTRIBUTING.md in a fresh clone: regenerate, add, release."""
    session.run("python", "tests/rehearse.py", *session.posargs)


@nox.session(python=PYTHON)
def sizes(session: nox.Session) -> None:
    """Compare the size of every wheel with its budget; `-- --update` sets budgets anew."""
    built = _wheels(session)
    _install_tools(session)
    folder = str(built[0].parent)
    session.run("python", "-m", "oai_release", "sizes", "--wheels", folder, *session.posargs)


@nox.session(python=PYTHON)
def licenses(session: nox.Session) -> None:
    """Check the licences of everything that `oai` with all extras brings along."""
    _install_tools(session)
    session.install(*_group("audit"))
    session.run("python", "-m", "oai_release", "licenses", "--python", _everything(session))


@nox.session(python=PYTHON, default=False)
def audit(session: nox.Session) -> None:
    """Look for known vulnerabilities in what `oai` brings along, where the index can be reached."""
    _install_tools(session)
    session.install(*_group("audit"))
    session.run(
        "python", "-m", "oai_release", "audit", "--python", _everything(session), *session.posargs
    )


def _everything(session: nox.Session) -> str:
    """Make an environment with the wheels of `oai`, the emulator, and all extras of core."""
    constraints = _constraints(_wheels(session))
    python = _empty(session, "everything")
    core = nox.project.load_toml(ROOT / "packages" / "core" / "pyproject.toml")
    extras = ",".join(core["project"]["optional-dependencies"])
    _pip(session, python, constraints, "oai", "oai-emulator", f"oai-core[{extras}]")
    return python


def _wheels(session: nox.Session) -> list[Path]:
    """Build the wheels of all packages, and give their paths."""
    session.install(*_group("build"))
    out = Path(session.create_tmp()).absolute() / "wheels"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    session.run("python", "tests/wheels.py", "--build", str(out), *map(str, PACKAGES))
    return sorted(out.glob("*.whl"))


def _constraints(built: list[Path]) -> Path:
    """Say that our names mean these wheels, whatever the index has by the same names."""
    lines = (f"{_distribution(wheel)} @ {wheel.as_uri()}\n" for wheel in built)
    constraints = built[0].parent / "constraints.txt"
    constraints.write_text("".join(lines), encoding="utf-8")
    return constraints


def _distribution(wheel: Path) -> str:
    return wheel.name.partition("-")[0].replace("_", "-")


def _empty(session: nox.Session, name: str) -> str:
    """Make an empty environment, and give the path of its interpreter."""
    folder = Path(session.create_tmp()) / name
    shutil.rmtree(folder, ignore_errors=True)
    session.run("python", "-m", "virtualenv", "--quiet", str(folder))
    return str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")


def _pip(session: nox.Session, python: str, constraints: Path, *requirements: str) -> None:
    pip = ("-m", "pip", "install", "--quiet", "--constraint", str(constraints))
    session.run(python, *pip, *requirements, external=True)
