"""Time to the first byte of the caseload page: 300 patients, web as `make run` starts it, jobs beside it."""

from __future__ import annotations

import gzip
import http.cookiejar
import os
import re
import sys
import time
import urllib.parse
import urllib.request
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import update

from benchmarks import seed
from benchmarks.engines import Place
from benchmarks.processes import free_port, running
from companion import create_app
from companion.care.staff.sign_in import add_staff
from companion.care.telling.planning import plan_ahead
from companion.database import db, transaction
from companion.models import Patient
from companion.rules.staff.roles import Role

PATIENTS, VISITS = 300, 200
PASSWORD = "harbor-bench-2026"


def measure(place: Place) -> dict[str, float]:
    """Milliseconds (p50, p95) to the first byte of Today with 300 patients, and its size in kB."""
    os.environ.update(place.environ)
    app = create_app()
    with app.app_context():
        now = datetime.now(UTC)
        (clinic,) = seed.clinics(1, now)
        staff = add_staff(clinic, "Casey", "casey@example.org", Role.counselor, PASSWORD, now)
        seed.groups(seed.patients(PATIENTS, [clinic], now, planned=False), now)
        with transaction():
            db.session.execute(update(Patient).values(counselor_id=staff.id))
        plan_ahead(now)
        db.session.remove()
        db.engine.dispose()
    port = free_port()
    web = [str(Path(sys.executable).parent / "gunicorn"), "wsgi:app", "--bind", f"127.0.0.1:{port}"]
    web += ["--workers", "1", "--threads", "8", "--no-control-socket", "--log-level", "error"]
    with running(web, place.environ), running([sys.executable, "-m", "jobs"], place.environ):
        time.sleep(6)
        return _visit(f"http://127.0.0.1:{port}")


def _visit(base: str) -> dict[str, float]:
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    page = browser.open(f"{base}/sign-in", timeout=20).read().decode()
    form: dict[str, Any] = {"email": "casey@example.org", "password": PASSWORD}
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    form["csrf_token"] = found[1] if found else ""
    browser.open(f"{base}/sign-in", urllib.parse.urlencode(form).encode(), timeout=20).read()
    times = []
    size = 0
    for _ in range(VISITS):
        began = time.perf_counter()
        answer = browser.open(urllib.request.Request(f"{base}/today", headers={"Accept-Encoding": "gzip"}), timeout=20)
        first = answer.read(1)
        times.append((time.perf_counter() - began) * 1000)
        body = first + answer.read()
        size = len(body)
        page = gzip.decompress(body).decode()
        assert page.count("Robin") >= PATIENTS, "the page does not show the caseload"
    times.sort()
    return {"p50_ms": times[VISITS // 2], "p95_ms": times[int(VISITS * 0.95)], "kilobytes": size / 1000}
