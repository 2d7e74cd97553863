"""Settings: each is checked at the start, by name, and production refuses what is meant for development."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from companion.settings import Settings, SettingsError, example_environment, load_settings

ROOT = Path(__file__).resolve().parent.parent
PRODUCTION = {
    "APP_ENV": "production",
    "SECRET_KEY": "s" * 40,
    "PHONE_HASH_KEY": "p" * 40,
    "ENCRYPTION_KEYS": Fernet.generate_key().decode(),
    "PUBLIC_BASE_URL": "https://companion.example.org",
    "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
    "TWILIO_AUTH_TOKEN": "t" * 32,
    "TWILIO_FROM": "+13125550199",
}


def test_nothing_needs_to_be_set_for_development() -> None:
    settings = load_settings({})
    assert settings.database_url.startswith("sqlite:///")
    assert settings.default_sender == "+15005550006"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://x"),
        ("ENCRYPTION_KEYS", "short"),
        ("SECRET_KEY", "short"),
        ("PUBLIC_BASE_URL", "companion.example.org"),
        ("TWILIO_ACCOUNT_SID", "AC12"),
        ("TWILIO_MESSAGING_SERVICE_SID", "XX"),
        ("TWILIO_FROM", "555"),
        ("TWILIO_API_BASE_URL", "ftp://x"),
        ("SEND_THREADS", "many"),
        ("TWILIO_TIMEOUT", "0"),
        ("LOG_LEVEL", "LOUD"),
        ("APP_ENV", "staging"),
        ("TRUST_PROXY", "perhaps"),
        ("TWILIO_AUTH_TOKEN", ""),
    ],
)
def test_a_wrong_setting_is_named_and_says_what_it_must_be(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load_settings({name: value})
    assert str(refused.value).startswith(f"{name} must")


def test_all_wrong_settings_are_named_at_once_and_no_secret_is_shown() -> None:
    with pytest.raises(SettingsError) as refused:
        load_settings({"SECRET_KEY": "hunter2", "SEND_THREADS": "0"})
    assert "SECRET_KEY" in str(refused.value)
    assert "SEND_THREADS" in str(refused.value)
    assert "hunter2" not in str(refused.value)


def test_production_starts_with_settings_of_its_own() -> None:
    assert load_settings(PRODUCTION).production


@pytest.mark.parametrize("name", ["SECRET_KEY", "PHONE_HASH_KEY", "ENCRYPTION_KEYS", "TWILIO_AUTH_TOKEN"])
def test_production_refuses_to_start_on_a_development_secret(name: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings({key: value for key, value in PRODUCTION.items() if key != name})


def test_production_needs_https_and_a_sender() -> None:
    with pytest.raises(SettingsError, match="https"):
        load_settings(PRODUCTION | {"PUBLIC_BASE_URL": "http://companion.example.org"})
    with pytest.raises(SettingsError, match="TWILIO_FROM"):
        load_settings({key: value for key, value in PRODUCTION.items() if key != "TWILIO_FROM"})
    with pytest.raises(SettingsError, match="TWILIO_FROM"):
        load_settings(PRODUCTION | {"TWILIO_FROM": ""})


def test_the_env_example_lists_every_setting() -> None:
    example = (ROOT / ".env.example").read_text()
    assert example == example_environment()
    assert all(entry.metadata["name"] in example for entry in fields(Settings))


def test_a_process_with_wrong_settings_says_so_in_one_line_and_exits_with_78() -> None:
    environ = {**os.environ, "SEND_THREADS": "0"}
    for command in (["-c", "import wsgi"], ["-m", "jobs"]):
        ended = subprocess.run([sys.executable, *command], cwd=ROOT, env=environ, capture_output=True, text=True)
        assert ended.returncode == 78
        assert ended.stderr.count("\n") == 1
        assert "SEND_THREADS must be a whole number from 1 to 256" in ended.stderr
