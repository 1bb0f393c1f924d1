from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_core import OpenAI
from oai_core.config import ClientConfig, check_base_url, load_config, merge_options
from oai_core.errors import ConfigurationError
from oai_core.options import DEFAULT_TIMEOUT, Timeout


@pytest.fixture(autouse=True)
def nothing_around(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "OAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "empty"))


def profile(monkeypatch: pytest.MonkeyPatch, folder: Path, text: str) -> Path:
    path = folder / "config.yaml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setenv("OAI_CONFIG", str(path))
    return path


def test_defaults() -> None:
    config = load_config(api_key="k")
    assert config == ClientConfig(api_key="k")
    assert config.base_url == "https://api.openai.com/v1"
    assert config.max_retries == 2
    assert config.timeout == Timeout(connect=5.0, read=600.0, write=600.0, pool=600.0)


def test_no_credential_names_the_variables() -> None:
    with pytest.raises(ConfigurationError, match=r"OPENAI_API_KEY.*OPENAI_ADMIN_KEY"):
        load_config()
    assert load_config(admin_api_key="a").api_key is None
    assert load_config(api_key=lambda: "k").api_key is not None


@pytest.mark.parametrize(
    ("variable", "field", "value"),
    [
        ("OPENAI_API_KEY", "api_key", "k"),
        ("OPENAI_ADMIN_KEY", "admin_api_key", "a"),
        ("OPENAI_ORG_ID", "organization", "o"),
        ("OPENAI_PROJECT_ID", "project", "p"),
        ("OPENAI_WEBHOOK_SECRET", "webhook_secret", "whsec_x"),
        ("OPENAI_BASE_URL", "base_url", "http://127.0.0.1:1/v1"),
    ],
)
def test_precedence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, field: str, value: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    profile(monkeypatch, tmp_path, f"{field}: http://profile/v1")
    if variable != "OPENAI_API_KEY":
        assert getattr(load_config(), field) == "http://profile/v1"
    monkeypatch.setenv(variable, value)
    assert getattr(load_config(), field) == value
    assert getattr(load_config(**{field: "http://mine/v1"}), field) == "http://mine/v1"


def test_an_empty_key_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "")
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY"):
        load_config()


@pytest.mark.parametrize(
    "url",
    ["", " ", "api.test/v1", "ftp://x", "ws://x", "http://", "http://a b", "http://h:x/", "//h"],
)
def test_base_urls_that_are_none(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url: "):
        load_config(api_key="k", base_url=url)
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    with pytest.raises(ConfigurationError, match="OPENAI_BASE_URL: "):
        load_config(api_key="k")


@pytest.mark.parametrize(
    "url", ["http://localhost:8080", "https://h/openai/v1/?api-version=1", "http://[::1]:1/v1"]
)
def test_base_urls(url: str) -> None:
    assert load_config(api_key="k", base_url=url).base_url == url
    assert check_base_url(httpx.URL(url), "x") == str(httpx.URL(url))


def test_a_websocket_url() -> None:
    config = load_config(api_key="k", websocket_base_url="wss://h/v1")
    assert config.websocket_base_url == "wss://h/v1"
    with pytest.raises(ConfigurationError, match="websocket_base_url"):
        load_config(api_key="k", websocket_base_url="mailto:x")


def test_a_password_in_a_bad_url_is_not_shown() -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_config(api_key="k", base_url="http://user:hunter2@host:port/")
    assert "hunter2" not in str(caught.value)


class TestHeaders:
    def test_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-A: 1\n\n x-b :2: 3 \nX-C:")
        assert load_config(api_key="k").default_headers == {"X-A": "1", "x-b": "2: 3", "X-C": ""}
        config = load_config(api_key="k", default_headers={"x-a": "9", "X-C": None})
        assert config.default_headers == {"x-b": "2: 3", "x-a": "9", "X-C": None}

    @pytest.mark.parametrize("text", ["no colon", ": empty", "X-A: 1\nbroken", "a b: c"])
    def test_malformed_lines(self, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
        monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", text)
        with pytest.raises(ConfigurationError, match="OPENAI_CUSTOM_HEADERS"):
            load_config(api_key="k")

    @pytest.mark.parametrize("headers", [{"a": "secret\n"}, {"a\n": "secret"}, {"a": 5}])
    def test_line_breaks(self, headers: dict[str, Any]) -> None:
        with pytest.raises(ConfigurationError, match="default_headers: ") as caught:
            load_config(api_key="k", default_headers=headers)
        assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("api_key", "secret\n"),
        ("api_key", 5),
        ("api_key", "  "),
        ("admin_api_key", "secret\u20ac"),
        ("organization", "o\r\n"),
        ("project", b"p"),
        ("webhook_secret", ""),
        ("max_retries", -1),
        ("max_retries", True),
        ("max_retries", 1.5),
        ("timeout", 0),
        ("timeout", "5"),
        ("timeout", float("nan")),
        ("timeout", Timeout(connect=0)),
    ],
)
def test_values_that_cannot_be(field: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{field}: ") as caught:
        load_config(**{"api_key": "k", field: value})
    assert "secret" not in str(caught.value).removeprefix(field)


def test_a_key_from_a_file_with_its_line_break(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret\n")
    with pytest.raises(ConfigurationError, match=r"OPENAI_API_KEY: .*line break") as caught:
        load_config()
    assert "secret" not in str(caught.value)


def test_its_repr_shows_no_secret() -> None:
    config = load_config(
        api_key="sk-secret",
        admin_api_key="secret",
        webhook_secret="secret",
        default_headers={"X-Key": "secret"},
        default_query={"k": "secret"},
    )
    assert "secret" not in repr(config).replace("webhook_secret", "")
    assert "X-Key" in repr(config)


class TestProfiles:
    def test_one_file_is_one_profile(self, monkeypatch: Any, tmp_path: Path) -> None:
        profile(monkeypatch, tmp_path, "api_key: p\nmax_retries: 7\ntimeout: {read: 9}\n")
        config = load_config()
        assert (config.api_key, config.max_retries) == ("p", 7)
        assert config.timeout == Timeout(read=9)

    TEXT = """
default: work
profiles:
  work: {api_key: w, organization: org-1}
  local: {api_key: l, base_url: "http://127.0.0.1:1/v1", timeout: 3}
  empty:
"""

    def test_selection(self, monkeypatch: Any, tmp_path: Path) -> None:
        profile(monkeypatch, tmp_path, self.TEXT)
        assert load_config().organization == "org-1"
        monkeypatch.setenv("OAI_PROFILE", "local")
        assert load_config().base_url == "http://127.0.0.1:1/v1"
        monkeypatch.setenv("OAI_PROFILE", "empty")
        assert load_config(api_key="k") == ClientConfig(api_key="k")
        monkeypatch.setenv("OAI_PROFILE", "locla")
        with pytest.raises(ConfigurationError, match=r"'locla'. Did you mean 'local'"):
            load_config()

    def test_no_default(self, monkeypatch: Any, tmp_path: Path) -> None:
        profile(monkeypatch, tmp_path, "profiles: {a: {api_key: x}}")
        with pytest.raises(ConfigurationError, match="OPENAI_API_KEY"):
            load_config()
        profile(monkeypatch, tmp_path, "profiles: {default: {api_key: x}}\n")
        assert load_config().api_key == "x"

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("api_kye: x", "unknown option 'api_kye'. Did you mean 'api_key'"),
            ("- a", "a mapping of options is needed"),
            ("profiles: [a]", "`profiles` is no mapping"),
            ("default: x\nprofiles: {a: {}}", "no profile 'x'"),
            ("profiles: {default: 5}", "a mapping of options is needed"),
            ("a: [", "line 1"),
            ("base_url: nowhere", "base_url: "),
            ("max_retries: many", "max_retries"),
            ("api_key: 5", "api_key: text is needed"),
            ("timeout: {speed: 1}", "timeout: "),
            ("timeout: {read: soon}", "timeout: "),
            ("timeout: {read: -1}", "timeout: "),
            ("default_headers: [a]", "default_headers: a mapping"),
            ("default_headers: {a: 5}", "Header a must be a string"),
        ],
    )
    def test_mistakes(self, monkeypatch: Any, tmp_path: Path, text: str, message: str) -> None:
        path = profile(monkeypatch, tmp_path, text)
        with pytest.raises(ConfigurationError) as caught:
            load_config(**({} if "api_key" in text else {"api_key": "k"}))
        assert message in str(caught.value)
        assert str(path) in str(caught.value)

    def test_empty_entries_are_not_set(self, monkeypatch: Any, tmp_path: Path) -> None:
        profile(monkeypatch, tmp_path, "base_url:\nmax_retries:\norganization:\ndefault_headers:\n")
        assert load_config(api_key="k") == ClientConfig(api_key="k")
        profile(monkeypatch, tmp_path, "timeout:\n# none: wait for ever\n")
        assert load_config(api_key="k").timeout is None

    def test_headers_are_merged_in_any_case(self, monkeypatch: Any, tmp_path: Path) -> None:
        profile(monkeypatch, tmp_path, "default_headers: {X-A: p, X-B: p, X-C: p}")
        monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "x-b: e\nx-c: e")
        config = load_config(api_key="k", default_headers={"X-C": "x"})
        assert config.default_headers == {"X-A": "p", "x-b": "e", "X-C": "x"}

    def test_a_file_that_is_not_there(self, monkeypatch: Any, tmp_path: Path) -> None:
        monkeypatch.setenv("OAI_CONFIG", str(tmp_path / "none.yaml"))
        with pytest.raises(ConfigurationError, match=r"OAI_CONFIG.*none.yaml"):
            load_config(api_key="k")

    def test_a_profile_without_profiles(self, monkeypatch: Any, tmp_path: Path) -> None:
        profile(monkeypatch, tmp_path, "api_key: x")
        monkeypatch.setenv("OAI_PROFILE", "work")
        with pytest.raises(ConfigurationError, match="has no profiles"):
            load_config()

    def test_the_users_folder(self, monkeypatch: Any, tmp_path: Path) -> None:
        folder = tmp_path / "oai"
        folder.mkdir()
        (folder / "config.yaml").write_text("api_key: home")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        assert load_config().api_key == "home"
        monkeypatch.delenv("XDG_CONFIG_HOME")
        monkeypatch.delenv("APPDATA", raising=False)
        (tmp_path / ".config").mkdir()
        folder.rename(tmp_path / ".config" / "oai")
        monkeypatch.setenv("HOME", str(tmp_path))
        assert load_config().api_key == "home"

    def test_a_changed_file_is_read_again(self, monkeypatch: Any, tmp_path: Path) -> None:
        path = profile(monkeypatch, tmp_path, "api_key: one")
        assert load_config().api_key == "one"
        path.write_text("api_key: two")
        os.utime(path, ns=(1, 1))
        assert load_config().api_key == "two"


def test_a_profile_without_pyyaml_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = profile(monkeypatch, tmp_path, "max_retries: 7")
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ConfigurationError, match=rf"{path}.*pip install 'oai-core\[yaml\]'"):
        load_config(api_key="k")


def test_yaml_is_imported_only_for_a_file(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from oai_core.config import load_config\n"
        "load_config(api_key='k')\n"
        "assert 'yaml' not in sys.modules\n"
    )
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, timeout=60)


class TestOptions:
    config = ClientConfig(
        api_key="k", default_headers={"X-A": "1", "X-B": "2"}, default_query={"a": 1}
    )

    def test_defaults_are_merged_or_replaced(self) -> None:
        merged = merge_options(self.config, default_headers={"x-a": "9"}, default_query={"b": 2})
        assert merged.default_headers == {"X-B": "2", "x-a": "9"}
        assert merged.default_query == {"a": 1, "b": 2}
        replaced = merge_options(self.config, set_default_headers={"c": "3"}, set_default_query={})
        assert replaced.default_headers == {"c": "3"}
        assert replaced.default_query == {}
        assert self.config.default_headers == {"X-A": "1", "X-B": "2"}

    @pytest.mark.parametrize("name", ["default_headers", "default_query"])
    def test_both_at_once(self, name: str) -> None:
        with pytest.raises(ValueError, match=f"{name} and set_{name}"):
            merge_options(self.config, **{name: {}, f"set_{name}": {}})

    def test_other_options(self) -> None:
        changed = merge_options(self.config, max_retries=5, timeout=None, api_key="other")
        assert (changed.max_retries, changed.timeout, changed.api_key) == (5, None, "other")
        assert self.config.timeout is DEFAULT_TIMEOUT
        with pytest.raises(TypeError, match=r"'max_retry'\. Did you mean 'max_retries'"):
            merge_options(self.config, max_retry=5)
        with pytest.raises(ConfigurationError, match="base_url"):
            merge_options(self.config, base_url="x")


def test_a_client_shows_what_is_in_force() -> None:
    options: dict[str, Any] = {"organization": "org", "project": "proj", "max_retries": 5}
    client = OpenAI(api_key="k", base_url="https://api.test/v1", timeout=9, **options)
    assert (client.base_url, client.timeout) == ("https://api.test/v1", 9)
    assert client.websocket_base_url is None
    assert client.with_options(websocket_base_url="wss://x").websocket_base_url == "wss://x"
    assert {name: getattr(client, name) for name in options} == options
    assert client.with_options(max_retries=1).max_retries == 1
