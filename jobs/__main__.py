"""python -m jobs [list | run NAME | status]"""

from __future__ import annotations

import argparse
import sys
from threading import Event

from sqlalchemy.exc import SQLAlchemyError

from companion import clock, create_app
from companion.care.clinic.figures import figures
from companion.fitness import EX_CONFIG, EX_UNAVAILABLE, Unfit, check, check_at_start
from companion.rules.clinic.alarms import ringing
from companion.settings import SettingsError
from jobs.run import in_words, run_forever, run_tick
from jobs.status import status_lines
from jobs.ticks import BY_NAME, TICKS

EX_ALARM = 1
EX_USAGE = 64


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs", description="Sends reminders and check-ins on time.")
    commands = parser.add_subparsers(dest="command", metavar="[list | run NAME | status]")
    commands.add_parser("list", help="show the ticks")
    commands.add_parser("run", help="run one tick once").add_argument("name")
    commands.add_parser(
        "status", help="what waits, what came of texts, when each tick last ran; exit code 1 when an alarm rings"
    )
    chosen = parser.parse_args(arguments)
    if chosen.command == "list":
        return _list()
    if chosen.command == "run" and chosen.name not in BY_NAME:
        return _complain(f"there is no tick {chosen.name!r}; choose one of {', '.join(BY_NAME)}", EX_USAGE)
    try:
        app = create_app(web=False)
        if chosen.command is None:
            check_at_start(app)
        else:
            with app.app_context():
                check()
        if chosen.command == "run":
            print(f"{chosen.name}: {in_words(run_tick(app, BY_NAME[chosen.name], Event()))}")  # noqa: T201
        elif chosen.command == "status":
            with app.app_context():
                seen = figures(clock.now())
                print("\n".join(status_lines(seen, [tick.name for tick in TICKS])))  # noqa: T201
                return EX_ALARM if any(ringing(seen)) else 0
        else:
            run_forever(app)
    except SettingsError as error:
        return _complain(f"cannot start: {error}", EX_CONFIG)
    except Unfit as unfit:
        return _complain(f"cannot start: {unfit}", unfit.exit_code)
    except SQLAlchemyError as error:
        return _complain(f"the database does not answer ({type(error).__name__})", EX_UNAVAILABLE)
    return 0


def _list() -> int:
    for tick in TICKS:
        print(f"{tick.name:<16} every {tick.every.total_seconds():>4.0f} s   {tick.does}")  # noqa: T201
    return 0


def _complain(sentence: str, code: int) -> int:
    print(f"jobs: {sentence}", file=sys.stderr)  # noqa: T201
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
