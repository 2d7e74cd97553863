"""python -m jobs [list | run NAME | status]"""

from __future__ import annotations

import argparse
import sys
from threading import Event

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from companion import clock, create_app
from companion.database import db
from companion.models import TickHeartbeat
from companion.settings import SettingsError
from jobs.run import in_words, run_forever, run_tick
from jobs.ticks import BY_NAME, TICKS

EX_CONFIG, EX_UNAVAILABLE, EX_USAGE = 78, 69, 64


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs", description="Sends reminders and check-ins on time.")
    commands = parser.add_subparsers(dest="command", metavar="[list | run NAME | status]")
    commands.add_parser("list", help="show the ticks")
    commands.add_parser("run", help="run one tick once").add_argument("name")
    commands.add_parser("status", help="when each tick last ran")
    chosen = parser.parse_args(arguments)
    if chosen.command == "list":
        return _list()
    if chosen.command == "run" and chosen.name not in BY_NAME:
        return _complain(f"there is no tick {chosen.name!r}; choose one of {', '.join(BY_NAME)}", EX_USAGE)
    try:
        app = create_app()
        if chosen.command == "run":
            print(f"{chosen.name}: {in_words(run_tick(app, BY_NAME[chosen.name], Event()))}")  # noqa: T201
        elif chosen.command == "status":
            with app.app_context():
                _status()
        else:
            run_forever(app)
    except SettingsError as error:
        return _complain(f"cannot start: {error}", EX_CONFIG)
    except SQLAlchemyError as error:
        return _complain(
            f"the database does not answer as expected ({type(error).__name__}); is it migrated?", EX_UNAVAILABLE
        )
    return 0


def _list() -> int:
    for tick in TICKS:
        print(f"{tick.name:<16} every {tick.every.total_seconds():>4.0f} s   {tick.does}")  # noqa: T201
    return 0


def _status() -> None:
    beats = {beat.name: beat for beat in db.session.scalars(select(TickHeartbeat))}
    for tick in TICKS:
        beat = beats.get(tick.name)
        if beat is None or beat.finished_at is None:
            print(f"{tick.name:<16} never ran")  # noqa: T201
            continue
        age = int((clock.now() - beat.finished_at).total_seconds())
        late = "  LATE" if age > 3 * tick.every.total_seconds() + tick.grace.total_seconds() else ""
        failed = "  last run failed" if beat.failed_at and beat.failed_at > beat.finished_at else ""
        print(f"{tick.name:<16} {age:>5} s ago  {beat.result}{late}{failed}")  # noqa: T201


def _complain(sentence: str, code: int) -> int:
    print(f"jobs: {sentence}", file=sys.stderr)  # noqa: T201
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
