"""Which check-in is asked on which day: phases, the taper after a step down, and what risk and silence change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from companion.rules.cadence.values import CareState, CheckInRhythm, DueMessage, LeftOut, LeftOutReason
from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.plans.plan import CheckInPhase, MonthlyCheckIn, Pulse, ReminderPlan, WeeklyCheckIn
from companion.rules.reasons import Reason
from companion.rules.texts import keys
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import QuietHours, within_day
from companion.rules.texts.sent_reason import SentReason

# A prompt asks how somebody is now: hours later it would ask about another moment. Every next prompt is days away.
USEFUL_FOR = timedelta(hours=4)
OWN_CHECK_IN = "check_in.own"
Why = tuple[Reason, ...]
_AS_PLANNED: Why = ()


@dataclass(frozen=True)
class _Slot:
    """A check-in some rule wants on a day. `rhythm` is part of its key, whatever questions it asks."""

    rhythm: CheckInRhythm
    key_day: str
    at: time
    question_set: str
    reasons: Why


def check_ins(
    plan: ReminderPlan,
    state: CareState,
    day: date,
    zone: ZoneInfo,
    quiet: QuietHours,
    sent_keys: frozenset[str] = frozenset(),
) -> tuple[DueMessage | None, list[LeftOut]]:
    """The day's check-in and those that give way to it.

    One question a day: with two open ones, nobody could tell which one an answer is for. The rarest is asked (monthly,
    weekly, pulse), as its next turn is furthest away; one that was sent already stays.
    """
    found = [(slot.rhythm, _message(slot, state, day, zone, quiet)) for slot in _slots(plan, state, day)]
    if not found:
        return None, []
    rhythm, asked = next((each for each in found if each[1].key in sent_keys), found[0])
    reason = LeftOutReason.one_question_a_day(asked=rhythm)
    return asked, [LeftOut(message, reason) for _, message in found if message is not asked]


def _slots(plan: ReminderPlan, state: CareState, day: date) -> list[_Slot]:
    """In order of precedence."""
    if day < state.enrolled_on:
        return []
    phase, why = phase_on(plan.pulse, state, day)
    slots = [
        _monthly(plan.monthly, day),
        _weekly(plan.weekly, phase, state, day),
        _pulse(plan.pulse, phase, why, state, day),
    ]
    return [slot for slot in slots if slot is not None]


def _monthly(plan: MonthlyCheckIn | None, day: date) -> _Slot | None:
    if plan is None or day.weekday() != plan.weekday or (day.day - 1) // 7 + 1 != plan.week_of_month:
        return None
    return _Slot(CheckInRhythm.monthly, f"{day:%Y-%m}", plan.at, "monthly", (SentReason.monthly_check_in(),))


def _weekly(plan: WeeklyCheckIn | None, phase: CheckInPhase | None, state: CareState, day: date) -> _Slot | None:
    if plan is None or day.weekday() != plan.weekday:
        return None
    every = plan.every_weeks
    if phase is not None and phase.weekly_every_weeks is not None:
        every = phase.weekly_every_weeks
    if not _turn(every, state, day):
        return None
    return _Slot(CheckInRhythm.weekly, str(day), plan.at, "weekly", (SentReason.weekly_check_in(n=every),))


def _pulse(plan: Pulse | None, phase: CheckInPhase | None, why: Why, state: CareState, day: date) -> _Slot | None:
    if plan is None or phase is None or day.weekday() not in phase.weekdays:
        return None
    if not _turn(phase.every_weeks, state, day):
        return None
    reasons = (SentReason.check_in(n=phase.every_weeks), *why)
    return _Slot(CheckInRhythm.pulse, str(day), plan.at, phase.question_set, reasons)


def phase_on(pulse: Pulse | None, state: CareState, day: date) -> tuple[CheckInPhase | None, Why]:
    """The phase that holds on a day, and what changed it: none or one of `SentReason`.

    While the patient is silent, the phase stays the one in which the silence began. Amber goes back one phase, red
    to the first; red in the first phase asks on the plan's raised weekdays.
    """
    phases = () if pulse is None else (pulse.taper if state.stepped_down and pulse.taper else pulse.phases)
    if pulse is None or not phases:
        return None, ()
    index, why = _index(phases, state, day), _AS_PLANNED
    if state.silent_since is not None:
        frozen = _index(phases, state, state.silent_since)
        if frozen < index:
            index, why = frozen, (SentReason.taper_held_by_silence(),)
    if state.at_risk(RiskLevel.amber, day):
        return phases[max(0, index - 1)], (SentReason.more_often_at_amber_risk(),) if index else why
    if state.at_risk(RiskLevel.red, day):
        first = phases[0]
        if index == 0 and pulse.raised_weekdays:
            first = replace(first, weekdays=pulse.raised_weekdays, every_weeks=1)
        return first, (SentReason.more_often_at_red_risk(),)
    return phases[index], why


def _index(phases: tuple[CheckInPhase, ...], state: CareState, day: date) -> int:
    week = max(0, (day - state.enrolled_on).days // 7)  # full weeks since the enrollment began
    for index, phase in enumerate(phases):
        if phase.until_week is None or week < phase.until_week:
            return index
    return len(phases) - 1


def _turn(every_weeks: int, state: CareState, day: date) -> bool:
    """Whether it is the turn of the calendar week of `day`, counted from the week of the enrollment. 0: never."""
    weeks = (_monday(day) - _monday(state.enrolled_on)).days // 7
    return every_weeks > 0 and weeks % every_weeks == 0


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _message(slot: _Slot, state: CareState, day: date, zone: ZoneInfo, quiet: QuietHours) -> DueMessage:
    chosen = state.check_in_time
    due_at = within_day(day, chosen or slot.at, quiet, zone)
    return DueMessage(
        key=keys.check_in(slot.rhythm, slot.key_day),
        kind=MessageKind.check_in,
        due_at=due_at,
        useful_until=due_at + USEFUL_FOR,
        wording=prompt_wording(slot.question_set),
        values={"question_set": slot.question_set},
        reasons=(*slot.reasons, SentReason.at_chosen_hour()) if chosen else slot.reasons,
    )


def prompt_wording(question_set: str) -> str:
    """Key of the text that asks: built-in sets have their own, a clinic's sets bring theirs."""
    return f"check_in.{question_set}" if question_set in BUILT_IN else OWN_CHECK_IN
