"""What keeping patients planned costs. Run as a process of its own, so that its memory is its own.

python -m benchmarks.planning PATIENTS   (DATABASE_URL in the environment; prints one line of JSON)
"""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from datetime import UTC, datetime, timedelta

from flask_migrate import upgrade
from sqlalchemy import func, select

from benchmarks import seed
from companion import create_app
from companion.care.telling.planning import plan_ahead, plan_texts
from companion.database import db, transaction
from companion.models import Message, Patient


def main(count: int) -> None:
    app = create_app()
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            upgrade()
        now = datetime.now(UTC)
        people = seed.patients(count, seed.clinics(max(1, count // 100), now), now, planned=False)
        seed.groups(people, now)
        db.session.remove()
        before = _megabytes()
        first, messages = _timed(now)
        again, _ = _timed(now)
        later, added = _timed(now + timedelta(hours=13))
        print(
            json.dumps(
                {
                    "database": db.engine.dialect.name,
                    "patients": count,
                    "messages": messages,
                    "first_s": first,
                    "per_100k_s": first / messages * 100_000,
                    "again_s": again,
                    "half_a_day_later_s": later,
                    "half_a_day_later_messages": added,
                    "memory_mb": _megabytes(),
                    "memory_before_mb": before,
                    "one_patient_cpu_ms": _one_patient(now),
                }
            )
        )


def _timed(now: datetime) -> tuple[float, int]:
    began = time.perf_counter()
    counts = plan_ahead(now)
    db.session.remove()
    return time.perf_counter() - began, counts.added


def _one_patient(now: datetime) -> float:
    """Median CPU of planning one patient anew when nothing differs: what every click of a counselor costs."""
    ids = db.session.scalars(select(Patient.id).order_by(Patient.id).limit(60)).all()
    costs = []
    for patient_id in ids:
        db.session.remove()
        began = time.process_time()
        with transaction():
            plan_texts([db.session.get_one(Patient, patient_id)], now)
        costs.append((time.process_time() - began) * 1000)
    assert db.session.scalar(select(func.count()).select_from(Message))
    return statistics.median(costs)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


if __name__ == "__main__":
    main(int(sys.argv[1]))
