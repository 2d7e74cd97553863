"""Random valid plan documents."""

from __future__ import annotations

from hypothesis import strategies as st

from companion.rules.plans.fields import WEEKDAYS
from companion.rules.sessions.recurrence import SessionKind

times = st.builds("{:02}:{:02}".format, st.integers(9, 19), st.integers(0, 59))
weekday = st.sampled_from(WEEKDAYS)
weekdays = st.lists(weekday, unique=True, max_size=7)
kinds = st.just("all") | st.lists(st.sampled_from([kind.value for kind in SessionKind]), min_size=1, unique=True)


def section(**fields):
    return st.fixed_dictionaries({}, optional=fields)


PhaseLists = st.SearchStrategy[list[dict[str, object]]]


def phases(ends):
    """Phases ending in the given weeks, and one that goes on."""
    more = {
        "every_weeks": st.integers(1, 4),
        "question_set": st.sampled_from(["pulse", "help_only"]),
        "weekly_every_weeks": st.none() | st.integers(0, 4),
    }
    bounded = [st.fixed_dictionaries({"weekdays": weekdays, "until_week": st.just(end)}, optional=more) for end in ends]
    return st.tuples(*bounded, st.fixed_dictionaries({"weekdays": weekdays}, optional=more)).map(list)


phase_lists: PhaseLists = st.just([]) | st.sets(st.integers(1, 60), max_size=4).map(sorted).flatmap(phases)
dated = section(at=times, kinds=kinds)
documents = st.fixed_dictionaries(
    {"daily_cap": st.integers(0, 10)},
    optional={
        "week_digest": st.none() | section(weekday=weekday, at=times),
        "session_reminders": section(
            evening_before=st.none() | dated,
            days_before=st.dictionaries(st.integers(1, 7).map(str), dated, max_size=3),
            hours_before=st.none() | section(hours=st.integers(1, 12), kinds=kinds),
        ),
        "pulse": section(at=times, phases=phase_lists, taper=phase_lists, raised_weekdays=weekdays),
        "weekly": section(weekday=weekday, at=times, every_weeks=st.integers(1, 4)),
        "monthly": section(week_of_month=st.integers(1, 4), weekday=weekday, at=times),
        "no_answer": section(nudge_after_hours=st.integers(1, 47), call_task_after_hours=st.integers(48, 336)),
        "meetings": section(hours_before=st.integers(1, 12), follow_up_at=st.none() | times),
        "missed_session": section(text_same_day=st.booleans(), alert_on_second=st.booleans()),
        "encouragement": section(weekday=weekday, at=times),
        "milestones": section(at=times, days=st.lists(st.integers(1, 400), max_size=6), yearly=st.booleans()),
    },
)
