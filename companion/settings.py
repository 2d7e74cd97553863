"""Every setting of the system, in one table: environment name, type, default, check, and what it is for.

`.env.example` is generated from this table (`flask settings example`), so the two cannot drift apart.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from dotenv import dotenv_values

from companion.rules.patients.phones import COUNTRIES, is_country

ROOT = Path(__file__).resolve().parent.parent
DEVELOPMENT_SECRET = "development-only-secret-not-for-production"  # noqa: S105 - refused in production
DEVELOPMENT_KEY = "ZGV2ZWxvcG1lbnQtb25seS1rZXktbm90LWZvci1wcm8="
DEVELOPMENT_ACCOUNT_SID = "AC" + "0" * 32
DEVELOPMENT_AUTH_TOKEN = "development-only-auth-token"  # noqa: S105 - refused in production


class SettingsError(ValueError):
    """The environment is not usable. The message names each variable and says what to do."""


def _text(value: str) -> str:
    return value


def _filled(value: str) -> str:
    if not value:
        raise ValueError("must not be empty")
    return value


def _one_of(*allowed: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}")
        return value

    return parse


def _whole_number(low: int, high: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        try:
            number = int(value)
        except ValueError:
            number = low - 1
        if not low <= number <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return number

    return parse


def _number(low: float, high: float) -> Callable[[str], float]:
    def parse(value: str) -> float:
        try:
            number = float(value)
        except ValueError:
            number = low - 1
        if not low <= number <= high:
            raise ValueError(f"must be a number from {low:g} to {high:g}")
        return number

    return parse


def _yes_or_no(value: str) -> bool:
    if value.lower() not in ("1", "0", "true", "false", "yes", "no"):
        raise ValueError("must be yes or no")
    return value.lower() in ("1", "true", "yes")


def _database_url(value: str) -> str:
    for prefix in ("postgres://", "postgresql://"):
        if value.startswith(prefix):
            return "postgresql+psycopg://" + value.removeprefix(prefix)
    if value.startswith("sqlite:///"):
        path = value.removeprefix("sqlite:///")
        return value if path.startswith("/") else f"sqlite:///{ROOT / path}"
    if value.startswith("postgresql+psycopg://"):
        return value
    raise ValueError("must start with sqlite:/// or postgresql://")


def _encryption_keys(value: str) -> tuple[str, ...]:
    keys = tuple(key for key in re.split(r"[\s,]+", value) if key)
    try:
        for key in keys:
            Fernet(key)
    except ValueError:
        keys = ()
    if not keys:
        raise ValueError(
            "must be one or more keys separated by commas, newest first; make one with 'flask new-key' "
            "(32 random bytes, URL-safe base64)"
        )
    return keys


def _secret(value: str) -> str:
    if len(value) < 24:
        raise ValueError("must have at least 24 characters; make one with 'flask new-key'")
    return value


def _base_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path.strip("/") or parts.query:
        raise ValueError("must look like https://companion.example.org, with no path")
    return value.rstrip("/")


def _optional_base_url(value: str) -> str:
    return _base_url(value) if value else ""


def _matching(pattern: str, what: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        if value and not re.fullmatch(pattern, value):
            raise ValueError(f"must be {what}")
        return value

    return parse


def _countries(value: str) -> tuple[str, ...]:
    countries = tuple(code.upper() for code in re.split(r"[\s,]+", value) if code)
    if not countries or not all(is_country(code) for code in countries):
        raise ValueError("must be two-letter country codes (ISO 3166) separated by commas, such as US,CA")
    return countries


def _setting(name: str, default: str, parse: Callable[[str], Any], purpose: str, *, secret: bool = False) -> Any:
    return field(metadata={"name": name, "default": default, "parse": parse, "purpose": purpose, "secret": secret})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """All settings, parsed. Durations are in seconds unless the name says otherwise."""

    environment: str = _setting(
        "APP_ENV", "development", _one_of("development", "production"), "production refuses development secrets"
    )
    database_url: str = _setting(
        "DATABASE_URL", "sqlite:///instance/companion.sqlite", _database_url, "SQLite or postgresql://user:pass@host/db"
    )
    secret_key: str = _setting(
        "SECRET_KEY", DEVELOPMENT_SECRET, _secret, "signs the dashboard's session cookie", secret=True
    )
    encryption_keys: tuple[str, ...] = _setting(
        "ENCRYPTION_KEYS",
        DEVELOPMENT_KEY,
        _encryption_keys,
        "encrypt phones, texts and answers; first encrypts, all decrypt; after adding one run 'flask rotate-keys'",
        secret=True,
    )
    phone_hash_key: str = _setting(
        "PHONE_HASH_KEY",
        DEVELOPMENT_SECRET,
        _secret,
        "finds a phone number without storing it in the clear; keep it for the life of the database",
        secret=True,
    )
    public_base_url: str = _setting(
        "PUBLIC_BASE_URL", "http://127.0.0.1:8000", _base_url, "the address Twilio calls; its signature covers it"
    )
    twilio_account_sid: str = _setting(
        "TWILIO_ACCOUNT_SID",
        DEVELOPMENT_ACCOUNT_SID,
        _matching(r"AC[0-9a-fA-F]{32}", "AC followed by 32 hexadecimal digits"),
        "the account that sends",
    )
    twilio_auth_token: str = _setting(
        # Empty, anybody could sign a webhook.
        "TWILIO_AUTH_TOKEN",
        DEVELOPMENT_AUTH_TOKEN,
        _filled,
        "signs requests and webhooks",
        secret=True,
    )
    twilio_messaging_service_sid: str = _setting(
        "TWILIO_MESSAGING_SERVICE_SID",
        "",
        _matching(r"MG[0-9a-fA-F]{32}", "MG followed by 32 hexadecimal digits"),
        "sender of clinics that have none of their own; or set TWILIO_FROM",
    )
    twilio_from: str = _setting(
        "TWILIO_FROM",
        "+15005550006",
        _matching(r"\+[1-9][0-9]{6,14}|[1-9][0-9]{4,5}", "a number such as +15005550006, or a short code"),
        "sender of clinics that have none of their own, when there is no messaging service",
    )
    twilio_api_base_url: str = _setting(
        "TWILIO_API_BASE_URL",
        "",
        _optional_base_url,
        "empty is Twilio itself; the phone simulator is http://127.0.0.1:8001",
    )
    twilio_timeout: float = _setting(
        "TWILIO_TIMEOUT", "15", _number(1, 120), "seconds to wait for Twilio's answer to one send"
    )
    phone_countries: tuple[str, ...] = _setting(
        "PHONE_COUNTRIES",
        ",".join(COUNTRIES),
        _countries,
        "countries of patients' numbers, as enabled for texts at Twilio; a number without a country is of the first",
    )
    send_threads: int = _setting(
        "SEND_THREADS", "32", _whole_number(1, 256), "texts in flight at once in one jobs process"
    )
    sender_pace: float = _setting(
        "SENDER_PACE", "0", _number(0, 10_000), "segments per second of senders without a rate of their own; 0: by kind"
    )
    spread_minutes: int = _setting(
        "SPREAD_MINUTES", "10", _whole_number(0, 60), "check-ins leave within this many minutes of their hour"
    )
    plan_days: int = _setting("PLAN_DAYS", "8", _whole_number(2, 31), "how many days ahead texts are planned")
    token_hours: int = _setting("TOKEN_HOURS", "12", _whole_number(1, 720), "how long a staff sign-in lasts, in hours")
    log_level: str = _setting("LOG_LEVEL", "INFO", _one_of("DEBUG", "INFO", "WARNING", "ERROR"), "least level logged")
    metrics_token: str = _setting(
        "METRICS_TOKEN",
        "",
        _text,
        "bearer token that /metrics asks for; production has no /metrics without one",
        secret=True,
    )
    trust_proxy: bool = _setting(
        "TRUST_PROXY", "no", _yes_or_no, "yes behind a reverse proxy that sets X-Forwarded-For itself"
    )

    @property
    def production(self) -> bool:
        return self.environment == "production"

    @property
    def default_sender(self) -> str:
        """Twilio's `MG...` service or a number in E.164; used for clinics without a sender of their own."""
        return self.twilio_messaging_service_sid or self.twilio_from


def environment() -> dict[str, str]:
    """The environment; what it does not set is taken from the `.env` file of the checkout, where there is one."""
    from_file = {name: value for name, value in dotenv_values(ROOT / ".env").items() if value is not None}
    return {**from_file, **os.environ}


def load_settings(environ: Mapping[str, str]) -> Settings:
    """Settings from the environment.

    Raises `SettingsError` naming every variable that is wrong at once, never showing a secret's value.
    """
    values: dict[str, Any] = {}
    problems: list[str] = []
    for entry in fields(Settings):
        name = entry.metadata["name"]
        try:
            values[entry.name] = entry.metadata["parse"](environ.get(name, entry.metadata["default"]).strip())
        except ValueError as error:
            problems.append(f"{name} {error}")
    if not problems:
        problems = _refused_in_production(values, environ)
    if problems:
        raise SettingsError("; ".join(problems))
    return Settings(**values)


def _refused_in_production(values: Mapping[str, Any], environ: Mapping[str, str]) -> list[str]:
    if values["environment"] != "production":
        return []
    problems = [
        f"{entry.metadata['name']} still has its development value; set one of your own"
        for entry in fields(Settings)
        if _is_development_value(entry.name, values[entry.name])
    ]
    if values["secret_key"] == values["phone_hash_key"]:
        problems.append("PHONE_HASH_KEY must differ from SECRET_KEY")
    if not values["public_base_url"].startswith("https://"):
        problems.append("PUBLIC_BASE_URL must start with https:// in production")
    own_number = values["twilio_from"] if "TWILIO_FROM" in environ else ""
    if not own_number and not values["twilio_messaging_service_sid"]:
        problems.append("set TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM")
    return problems


def _is_development_value(name: str, value: Any) -> bool:
    development = {
        "secret_key": DEVELOPMENT_SECRET,
        "phone_hash_key": DEVELOPMENT_SECRET,
        "twilio_account_sid": DEVELOPMENT_ACCOUNT_SID,
        "twilio_auth_token": DEVELOPMENT_AUTH_TOKEN,
    }
    return (name in development and value == development[name]) or (
        name == "encryption_keys" and DEVELOPMENT_KEY in value
    )


def example_environment() -> str:
    """The text of `.env.example`: each variable with its purpose; secrets are left to be made."""
    lines = ["# Copy to .env and fill in. Every variable the system reads is here.", ""]
    for entry in fields(Settings):
        meta = entry.metadata
        shown = "" if meta["secret"] else meta["default"]
        lines += [f"# {meta['purpose']}", f"{'# ' if meta['secret'] else ''}{meta['name']}={shown}", ""]
    lines += ["# ports of 'make run'", "PORT=8000", "SIMULATOR_PORT=8001", ""]
    return "\n".join(lines)
