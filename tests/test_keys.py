"""Keys are recognized by a known value in the database, before anybody is looked for with the wrong ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Barrier, Thread

import pytest
from cryptography.fernet import Fernet
from flask import Flask
from sqlalchemy import text

from companion import fitness
from companion.care.clinic.keys import key_problem, rotate_keys
from companion.database import Keyring, db, keyring
from companion.settings import DEVELOPMENT_KEY, DEVELOPMENT_SECRET
from tests.builders import a_clinic, a_counselor, a_patient

NEW = Fernet.generate_key().decode()


@contextmanager
def keys(app: Flask, encryption: str = DEVELOPMENT_KEY, phone_hash: str = DEVELOPMENT_SECRET) -> Iterator[None]:
    """The application as if it had been started with these."""
    before = app.extensions["keyring"]
    app.extensions["keyring"] = Keyring(tuple(encryption.split(",")), phone_hash)
    db.session.remove()
    yield
    db.session.remove()
    app.extensions["keyring"] = before


def seals() -> dict[str, str]:
    found = {row.name: row.sealed for row in db.session.execute(text("SELECT name, sealed FROM key_seal"))}
    db.session.remove()
    return found


def test_the_first_start_seals_both_keys_and_later_ones_leave_the_seals_alone(app: Flask) -> None:
    fitness.check()
    first = seals()
    assert keyring().decrypt(first["ENCRYPTION_KEYS"]) == "companion"
    assert first.keys() == {"ENCRYPTION_KEYS", "PHONE_HASH_KEY"}
    fitness.check()
    assert seals() == first


@pytest.mark.parametrize("sealed", [True, False], ids=["sealed", "upgraded and not sealed yet"])
@pytest.mark.parametrize(
    ("wrong", "named"),
    [({"phone_hash": "another-key-of-the-same-length"}, "PHONE_HASH_KEY"), ({"encryption": NEW}, "ENCRYPTION_KEYS")],
    ids=["phone hash", "encryption"],
)
def test_wrong_keys_are_refused_by_name_and_the_ready_page_is_red(
    app: Flask, wrong: dict[str, str], named: str, sealed: bool
) -> None:
    a_patient(a_counselor())
    if sealed:
        fitness.check()
    before = seals()
    with keys(app, **wrong):
        with pytest.raises(fitness.Unfit, match=f"^{named} ") as refused:
            fitness.check()
        assert "\n" not in str(refused.value)
        answered = app.test_client().get("/readyz")
        assert answered.status_code == 503
        assert answered.json["database"] == str(refused.value)
    assert seals() == before
    fitness.check()


def test_without_patients_what_else_is_encrypted_tells_that_keys_are_wrong(app: Flask) -> None:
    a_counselor()
    db.session.execute(
        text(
            "INSERT INTO message (clinic_id, direction, kind, status, body, created_at, planned, priority, "
            "segments, attempts, to_read) VALUES (1, 'inbound', 'text', 'received', :body, '2026-03-02', :no, 0, "
            "1, 0, :no)"
        ),
        {"body": keyring().encrypt("a stranger's words"), "no": False},
    )
    db.session.commit()
    with keys(app, encryption=NEW), pytest.raises(fitness.Unfit, match="ENCRYPTION_KEYS"):
        fitness.check()


def test_a_new_key_in_front_of_the_old_one_fits_and_rotating_lets_the_old_one_go(app: Flask) -> None:
    a_patient(a_counselor())
    fitness.check()
    with keys(app, encryption=NEW), pytest.raises(fitness.Unfit, match="ENCRYPTION_KEYS"):
        fitness.check()  # the old one was dropped too early
    with keys(app, encryption=f"{NEW},{DEVELOPMENT_KEY}"):
        fitness.check()
        assert rotate_keys() > 0
    with keys(app, encryption=NEW):
        fitness.check()
    with pytest.raises(fitness.Unfit, match="ENCRYPTION_KEYS"):
        fitness.check()  # a process that was not restarted with the new one


def test_rotating_with_keys_that_cannot_read_or_find_changes_nothing_and_says_so(app: Flask) -> None:
    a_patient(a_counselor())
    fitness.check()
    before = seals()
    runner = app.test_cli_runner()
    for wrong, named in (({"encryption": NEW}, "ENCRYPTION_KEYS"), ({"phone_hash": "z" * 30}, "PHONE_HASH_KEY")):
        with keys(app, **wrong):
            refused = runner.invoke(args=["rotate-keys"])
            assert refused.exit_code == 1
            assert refused.output.count("\n") == 1 and named in refused.output
    assert seals() == before


def test_before_anything_is_stored_rotating_accepts_other_keys(app: Flask) -> None:
    a_clinic()
    fitness.check()
    with keys(app, encryption=NEW, phone_hash="another-key-of-the-same-length"):
        assert "rotate-keys" in (key_problem() or "")
        db.session.rollback()
        assert app.test_cli_runner().invoke(args=["rotate-keys"]).exit_code == 0
        fitness.check()


@pytest.mark.parametrize("same", [True, False], ids=["with the same keys", "with different keys"])
def test_of_processes_that_seal_at_the_same_moment_one_wins_and_the_others_are_measured_by_it(
    database_url: str, make_app: Callable[..., Flask], same: bool
) -> None:
    apps = [make_app(database_url, PHONE_HASH_KEY="p" * 30 if same or number else "q" * 30) for number in range(4)]
    ready, refused, fit = Barrier(len(apps)), [], []

    def start(app: Flask) -> None:
        with app.app_context():
            ready.wait()
            try:
                fitness.check()
                fit.append(app)
            except fitness.Unfit as unfit:
                refused.append(str(unfit))
            finally:
                db.session.remove()
                db.engine.dispose()

    threads = [Thread(target=start, args=(app,)) for app in apps]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with apps[0].app_context():
        assert len(seals()) == 2
        db.engine.dispose()
    assert len(fit) + len(refused) == len(apps)
    assert len(refused) in ({0} if same else {1, 3})
