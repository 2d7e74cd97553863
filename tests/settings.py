"""Settings of tests."""

from __future__ import annotations

from companion.settings import Settings, load_settings

AUTH_TOKEN = "a-token-for-tests-0123456789"


def settings_for(url: str, **environ: str) -> Settings:
    return load_settings(
        {
            "DATABASE_URL": url,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "LOG_LEVEL": "WARNING",
            "SEND_THREADS": "4",
            # Nothing ever leaves this machine: nobody listens here.
            "TWILIO_API_BASE_URL": "http://127.0.0.1:9",
            # Tests of other things are exact to the minute and in no hurry for the sender.
            "SPREAD_MINUTES": "0",
            "SENDER_PACE": "1000",
        }
        | environ
    )
