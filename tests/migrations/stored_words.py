"""Every form of words and codes that version 0.1.0 stores, as it stores them: what a later migration has to read.

Literal on purpose, not taken from the code: the code may say it otherwise one day, a database filled by this version
does not. `make_dump` writes one row for each.
"""

from __future__ import annotations

from typing import Any

WHEN = "Wed Mar 4, 6:00 PM"

# Twilio's code (None: without one) and what it means to staff.
MEANINGS: dict[int | None, str] = {
    21610: "the person opted out with the carrier",
    21211: "the number is not valid",
    21614: "the number cannot receive texts",
    21635: "the number is a landline",
    30005: "the number is unknown to the carrier",
    30006: "the number is a landline or unreachable for texts",
    21408: "sending to this region is not enabled in the Twilio account",
    30034: "the sender is not registered for A2P messaging",
    20003: "Twilio does not accept the account's credentials",
    20005: "the Twilio account is not active",
    21212: "the sender's number is not valid",
    21606: "the sender's number cannot send texts",
    30007: "a carrier filtered the text",
    30004: "the text was blocked",
    21611: "the sender's queue at Twilio is full; lower its rate",
    30001: "the sender's queue at Twilio is full; lower its rate",
    30003: "the handset was off or out of reach",
    30008: "the carrier gave no reason",
    30036: "it could not be delivered while it was of use",
    63016: "Twilio error 63016",
    None: "it was refused without a code",
}
BAD_NUMBER = (21211, 21614, 21635, 30005, 30006)
BLOCKED = (21408, 30034, 20003, 20005, 21212, 21606, 30007, 30004, 21611, 30001)
NOT_DELIVERED = (30003, 30008, 30036, 63016, None)
MESSAGE_KINDS = (
    "crisis reply consent opt_out_confirmation session_reminder session_change personal missed_session check_in nudge "
    "exercise week_digest meeting_reminder meeting_follow_up encouragement milestone"
).split()

RISK_REASONS: tuple[tuple[str, str], ...] = (
    ("red", "answered 1 to used since the last check-in"),
    ("red", "closeness 9 (8 or more is red)"),
    ("amber", "closeness 6 (5 or more is amber)"),
    ("amber", "closeness up by 4 since the last check-in"),
    ("amber", "confidence 2 (3 or less is amber)"),
    ("amber", "asked for a call"),
    ("amber", "weekly check: use (use 2, 1 or more)"),
    ("amber", "weekly check: high risk (risk 14, 12 or more)"),
    ("amber", "weekly check: little protection (protective 9, 12 or less)"),
    ("amber", "PHQ-2 positive (phq2 4, 3 or more)"),
    ("amber", "sleep is poor (sleep 7, 6 or more)"),  # flags of a clinic's own questions, in its own words
    ("amber", "sleeps badly (rest 2, 3 or less)"),
)

LEVELS = {
    **dict.fromkeys(("crisis", "red_risk", "wants_call", "worrying_message", "second_miss", "sender_blocked"), "red"),
    **dict.fromkeys(("message", "opted_out", "not_delivered"), "info"),
}  # of alerts; the others are amber

# kind, reason, key ({p} patient, {m} message, {c} check-in, {s} occurrence), whether it is about a patient.
_CRISIS = (
    "wrote words that sound like self-harm",
    "wrote words that sound like an overdose",
    "wrote 'about to use'",
    "wrote SOS",
)
_SILENT = " (opted out of texts: no reply was sent, call)"
ALERTS: tuple[tuple[str, str, str, bool], ...] = (
    *(("crisis", reason, "crisis:{m}", True) for reason in _CRISIS),
    *(("crisis", reason + _SILENT, "crisis:{m}", True) for reason in _CRISIS),
    *(("crisis", f"an unknown number {reason}", "stranger:{m}", False) for reason in _CRISIS),
    ("worrying_message", "wrote words that may mean danger; read them now", "worrying_message:{m}", True),
    (
        "worrying_message",
        "an unknown number wrote words that may mean danger; read them now",
        "stranger:{m}",
        False,
    ),
    ("message", "an unknown number wrote to us", "stranger:0123456789abcdef:20260302", False),
    ("message", "wrote a message that needs to be read", "message:{m}", True),
    ("message", "a text could not be handled and needs to be read", "unhandled:{m}", True),
    ("message", "a text could not be handled and needs to be read", "unhandled:{m}", False),
    ("wants_call", "asked for a call", "wants_call:{m}", True),
    ("wants_call", "asked for a call", "wants_call:{c}", True),
    ("wants_call", "answered 1 to used since the last check-in", "wants_call:{c}", True),
    ("wants_call", "closeness 6 (5 or more is amber); asked for a call", "wants_call:{c}", True),
    ("wants_call", f"cannot come to the session of {WHEN}: struggling", "struggling:{p}:{s}:20260302100000", True),
    ("red_risk", "told of a slip in their own words", "red_risk:{m}", True),
    ("red_risk", "answered 1 to used since the last check-in", "red_risk:{c}", True),
    (
        "red_risk",
        "answered 1 to used since the last check-in; closeness 9 (8 or more is red)",
        "red_risk:{c}",
        True,
    ),
    ("amber_risk", "confidence 2 (3 or less is amber); closeness up by 4 since the last check-in", "amber:{c}", True),
    ("silence", "no answer to the check-in for 24 hours", "silence:{c}", True),
    ("missed_session", f"missed the session of {WHEN}", "missed_session:{p}:{s}", True),
    ("second_miss", f"missed 2 sessions within 7 days, the last on {WHEN}", "second_miss:{p}:{s}", True),
    ("cannot_come", f"cannot come to the session of {WHEN}", "cannot_come:{p}:{s}:20260302100000", True),
    ("cannot_come", "cannot come to the session of Tue Mar 3, 9:30 AM", "cannot_come:{p}:{s}:20260302100001", True),
    ("cannot_come", "is running late for today's session", "late:{s}:{p}", True),
    (
        "opted_out",
        "opted out of texts; reminders and check-ins no longer reach this person",
        "opted_out:1",
        True,
    ),
    ("opted_out", "does not want texts; agree on another way to stay in touch", "declined:{p}:{m}", True),
    (
        "bad_number",
        "the number belongs to somebody else now; ask for the new one",
        "denied:{p}:0123456789ab:{m}",
        True,
    ),
    (
        "bad_number",
        "asked whether this is still their number, no answer for 7 days; ask in person",
        "unanswered:{m}",
        True,
    ),
    (
        "bad_number",
        "wrote from a number that gets no texts any more; call, then let texts go there again or enter the new number",
        "suspended:{p}:20260302",
        True,
    ),
    *(
        (
            "bad_number",
            f"the phone number does not work ({MEANINGS[code]}); ask for the new one",
            "bad_number:{p}:0123456789ab:{m}",
            True,
        )
        for code in BAD_NUMBER
    ),
    *(
        (
            "sender_blocked",
            f"texts are refused: {MEANINGS[code]} (Twilio error {code})",
            f"sender_blocked:{code}:2026030216",
            False,
        )
        for code in BLOCKED
    ),
    # A refused call that waits has no code on the row.
    *(
        ("sender_blocked", f"texts are refused: {MEANINGS[code]}", f"sender_blocked:{kind}:20260302{hour}", False)
        for code, kind, hour in (
            (20003, "configuration", 10),
            (20005, "configuration", 11),
            (21212, "configuration", 12),
            (21606, "configuration", 13),
            (21611, "queue_full", 10),
        )
    ),
    *(
        (
            "not_delivered",
            f"a text ({kind.replace('_', ' ')}) did not arrive: {MEANINGS[30008]}",
            "not_delivered:{m}",
            True,
        )
        for kind in MESSAGE_KINDS
    ),
    *(
        ("not_delivered", f"a text (check in) did not arrive: {MEANINGS[code]}", "not_delivered:{m}", True)
        for code in NOT_DELIVERED
    ),
    (
        "unsettled",
        "a text (session reminder) did not arrive: nobody can tell whether it arrived",
        "unsettled:{m}",
        True,
    ),
    ("too_many_texts", "very many texts within an hour; answers are held back", "too_many_texts:{m}", True),
)

# status, problem, error code: why a text failed, expired, was cancelled or waits.
_POSTPONED = ("quiet hours", "in the middle of a conversation")
PROBLEMS: tuple[tuple[str, str, int | None], ...] = (
    *(("failed", meaning, code) for code, meaning in MEANINGS.items()),
    ("cancelled", "the plan no longer calls for it", None),
    ("cancelled", "no texts to this patient now", None),
    ("cancelled", "opted out of texts", None),
    ("cancelled", "the number does not work", None),
    ("cancelled", "has not agreed to texts", None),
    ("cancelled", "discharged", None),
    ("cancelled", "paused", None),
    ("cancelled", "the check-in was answered", None),
    ("cancelled", "the session was not missed", None),
    ("cancelled", "the session changed again", None),
    ("cancelled", "the exercise was left", None),
    ("cancelled", "the exercise is no longer assigned", None),
    ("expired", "too late to be of use", None),
    *(("expired", f"{why} until it is too late to be of use", None) for why in _POSTPONED),
    *(("pending", why, None) for why in _POSTPONED),
    ("pending", "no connection to Twilio", None),
    ("pending", "the sending process stood still", None),
    ("pending", "never reached the carrier; sent again", None),
    *(("pending", MEANINGS[code], None) for code in (20003, 20005, 21212, 21606, 21611)),
    ("pending", "Twilio asks for a slower pace", None),
    ("expired", "no connection to Twilio", None),
    ("expired", "never reached the carrier in time", None),
    ("accepted", "never reached the carrier; sent again", None),
    ("accepted", "the connection broke (ProtocolError)", None),
    ("accepted", "the sending process stopped before the answer", None),
    ("unknown", "could not be settled: ask the patient whether it arrived", None),
    ("unknown", "Twilio answered 500", None),
    ("unknown", "Twilio's answer could not be read", None),
    ("unknown", "Twilio's answer named no message", None),
    ("unknown", "the connection broke (ReadTimeout)", None),
    ("unknown", "the call failed (ValueError)", None),
    ("unknown", "the sending process stopped before the answer", None),
)

# kind, wording, key, reason: why a text is sent. {p} patient, {m} message, {c} check-in, {s} occurrence.
_DAY = "2026-03-04"
REASONS: tuple[tuple[str, str, str, str], ...] = (
    ("session_reminder", "reminder.days_ahead", f"session:{_DAY}:3d", "3 days before: 1 session"),
    ("session_reminder", "reminder.tomorrow", f"session:{_DAY}:1d", "the day before: 2 sessions"),
    ("session_reminder", "reminder.today", f"session:{_DAY}:soon", "2 hours before the day's first session: 1 session"),
    (
        "session_reminder",
        "reminder.tomorrow",
        "session:2026-03-05:soon",
        "2 hours before the day's first session, moved out of quiet hours: 1 session",
    ),
    (
        "session_reminder",
        "reminder.tomorrow",
        "session:2026-03-06:1d",
        "the day before, and 2 hours before the day's first session, moved out of quiet hours: 3 sessions",
    ),
    (
        "session_reminder",
        "reminder.days_ahead",
        "session:2026-03-07:3d",
        "3 days before, and 72 hours before the day's first session: 1 session",
    ),
    ("week_digest", "digest.week", "digest:2026-W10", "the week ahead: 4 sessions"),
    ("week_digest", "digest.week", "digest:2026-W11", "the week ahead: 1 session"),
    ("check_in", "check_in.pulse", "demo:2026030210", "pulse check-in"),
    ("reply", "check_in.pulse", "check:0123456789abcdef", "the demo asks at every start"),
    ("reply", "check_in.pulse", "check:{m}", "the patient asked to check in"),
    ("check_in", "check_in.monthly", "check-in:monthly:2026-03", "the month's check-in"),
    ("check_in", "check_in.weekly", f"check-in:weekly:{_DAY}", "weekly check-in"),
    ("check_in", "check_in.monthly", "check-in:monthly:2026-04", "the month's check-in; at the hour the patient chose"),
    ("check_in", "check_in.weekly", "check-in:weekly:2026-03-05", "weekly check-in; at the hour the patient chose"),
    ("check_in", "check_in.weekly", "check-in:weekly:2026-03-11", "weekly check-in of every 2 weeks"),
    (
        "check_in",
        "check_in.weekly",
        "check-in:weekly:2026-03-18",
        "weekly check-in of every 2 weeks; at the hour the patient chose",
    ),
    *(
        ("check_in", "check_in.pulse", f"check-in:pulse:2026-04-{number:02}", reason)
        for number, reason in enumerate(
            (
                base + why + chosen
                for base in ("check-in", "check-in of every 2 weeks")
                for why in ("", "; no taper while silent", "; more often at amber risk", "; more often at red risk")
                for chosen in ("", "; at the hour the patient chose")
            ),
            start=1,
        )
    ),
    ("check_in", "check_in.own", "check-in:pulse:2026-05-01", "check-in"),
    ("nudge", "nudge", "nudge:{c}", "no answer to the last check-in yet"),
    ("missed_session", "missed_session", f"missed:{_DAY}", "missed a session today"),
    (
        "session_change",
        "session.moved",
        "change:{s}:20260304T2300:20260302T160000",
        _CHANGED := "a session the patient was reminded of has changed",
    ),
    ("session_change", "session.cancelled", "change:{s}:off:20260302T160100", _CHANGED),
    ("session_change", "session.added", "change:{s}:20260305T0000:20260302T160200", _CHANGED),
    ("meeting_reminder", "meeting.soon", f"meeting:1:{_DAY}:soon", "2 hours before a meeting the patient saved"),
    (
        "meeting_follow_up",
        "meeting.did_you_go",
        f"meeting:1:{_DAY}:after",
        "the morning after a meeting the patient saved",
    ),
    ("encouragement", "encouragement", f"encouragement:{_DAY}", "weekly encouragement, which the patient asked for"),
    ("milestone", "milestone", f"milestone:{_DAY}", "30 days since the date the patient chose"),
    ("personal", "personal", "personal:0123456789abcdef", "written by a counselor"),
    ("exercise", "exercise.assigned", f"assigned:{_DAY}:7", "the counselor chose an exercise for the patient"),
    ("exercise", "exercise.assigned", f"assigned:{_DAY}", "the counselor chose an exercise for the patient"),
    ("exercise", "halt.ask", "halt:{c}", "asks for hunger, anger, loneliness, tiredness after an amber check-in"),
    ("reply", "exercise.step", "exercise:1:1", "a step of an exercise the patient started"),
    ("reply", "menu", "reply:{m}:1", "an answer to a text"),
    ("crisis", "crisis.self_harm", "reply:{m}:2", "an answer to a text"),
    ("crisis", "crisis.overdose", "reply:{m}:3", "an answer to a text"),
    ("crisis", "crisis.about_to_use", "reply:{m}:4", "an answer to a text"),
    ("opt_out_confirmation", "stop.confirmed", "reply:{m}:5", "an answer to a text"),
    ("consent", "consent.ask", "consent:1", "asks whether texts are welcome"),
    ("nudge", "number.verify", "verify:0123456789ab:20260302", "asks whether this is still the patient's number"),
)

# what an inbound text was, its words, the reason and the problem stored with it
HANDLED: tuple[tuple[str | None, str, str, str | None], ...] = (
    ("crisis", "i want to die", "", None),
    ("opt_out", "STOP", "", None),
    ("opt_out", "STOP", "", "answered by the carrier: STOP"),
    ("opt_in", "START", "", None),
    ("opt_in", "START", "", "answered by the carrier: START"),
    ("help", "HELP", "", None),
    ("help", "HELP", "", "answered by the carrier: HELP"),
    ("loop", "3 7 0", "", None),
    ("answer", "3 7 0", "", None),
    *(
        ("answer", str(number), f"halt: {word}", None)
        for number, word in enumerate(("none", "hungry", "angry", "lonely", "tired"))
    ),
    ("late_answer", "2 8 0", "", None),
    ("again", "eleven", "", None),
    ("command", "NEXT", "", None),
    ("message", "Can we talk on Monday about the new schedule?", "", None),
    ("message", "Thanks", "", None),
    ("stranger", "Who is this?", "", None),
    (None, "a text that nobody handled yet", "", None),
)

# what a conversation waits for, with its details; {c} check-in, {r} exercise run, {s} occurrence, {m} message
CONVERSATIONS: tuple[tuple[str, dict[str, Any], bool], ...] = (
    ("nothing", {}, False),
    ("check_in", {"check_in_id": "{c}"}, False),
    ("check_in", {"check_in_id": "{c}", "unreadable": "{m}"}, True),
    ("check_in", {"check_in_id": "{c}", "unreadable": 0}, True),
    ("cannot_come", {"occurrence": "{s}"}, True),
    ("halt", {}, False),
    ("language", {}, True),
    ("pause", {}, True),
    ("consent", {}, False),
    ("verify", {}, False),
    ("meeting", {"meeting_id": 1, "start": "2026-03-02T19:00"}, False),
    ("offer", {"why": "amber"}, True),
    ("offer", {"why": "assigned", "slug": "urge-surfing"}, False),
    ("exercise", {"run_id": "{r}", "stage": "before"}, True),
    ("exercise", {"run_id": "{r}", "stage": "steps"}, True),
    # What could not be read once is asked again; a second time a person reads both.
    *(
        (expecting, {**details, "unreadable": "{m}"}, True)
        for expecting, details in (
            ("cannot_come", {"occurrence": "{s}"}),
            ("halt", {}),
            ("language", {}),
            ("pause", {}),
            ("consent", {}),
            ("verify", {}),
            ("meeting", {"meeting_id": 1, "start": "2026-03-02T19:00"}),
            ("offer", {"why": "amber"}),
            ("exercise", {"run_id": "{r}", "stage": "before"}),
        )
    ),
)

# action, subject, details, whether about a patient, whether staff did it
_READ = (
    "patient messages timeline details summary plan consents enrollments pauses meetings alert exercises schedule"
).split()
_LISTED = ("alerts", "attendance", "audit trail", "caseload", "hours", "messages", "patients", "roster", "session")
_LISTED_OF_ONE = ("check-ins", "level of care", "meeting attendance", "plan history")
AUDIT: tuple[tuple[str, str, dict[str, Any], bool, bool], ...] = (
    *((f"read {part}", "", {}, True, True) for part in (*_READ, *_LISTED_OF_ONE)),
    *((f"read {part}", "", {"count": 7}, False, True) for part in (*_LISTED, "search by phone")),
    ("signed in", "", {}, False, True),
    ("alert opened", "alert 1", {"kind": "crisis"}, True, False),
    ("alert opened", "alert 2", {"kind": "sender_blocked"}, False, False),
    ("alert acknowledged", "alert 1", {"owner_before": 2}, True, True),
    ("alert acknowledged", "alert 2", {}, False, True),
    ("alert acknowledged", "alert 2", {"owner_before": 2}, False, True),
    ("alert reopened", "alert 1", {}, True, True),
    ("alert resolved", "alert 1", {}, True, True),
    ("alert handed over", "alert 1", {"to": 1}, True, True),
    ("alert escalated", "alert 1", {}, True, False),
    ("crisis: reply queued", "message 1", {"kind": "self_harm"}, True, False),
    ("crisis: reply queued", "message 1", {"kind": "overdose"}, True, False),
    ("crisis: reply queued", "message 1", {"kind": "about_to_use"}, True, False),
    ("crisis: no reply, opted out", "message 1", {"kind": "self_harm"}, True, False),
    ("asked", "", {"method": "text"}, True, False),
    ("opt in", "", {"method": "written"}, True, True),
    ("opt in", "", {"method": "text"}, True, False),
    ("opt out", "", {"method": "text"}, True, False),
    ("opt out", "", {"method": "carrier"}, True, False),
    ("opt out", "", {"method": "verbal"}, True, True),
    ("declined", "", {"method": "text"}, True, False),
    ("patient added", "", {}, True, True),
    ("patient changed", "", {"fields": ["check_in_time", "risk_thresholds"]}, True, True),
    ("patient discharged", "", {}, True, True),
    ("phone changed", "", {}, True, True),
    ("texts paused", "", {}, True, True),
    ("texts paused", "", {}, True, False),
    ("pause ended", "", {}, True, True),
    ("pause ended", "", {}, True, False),
    ("number confirmed", "", {}, True, False),
    ("number denied", "", {}, True, False),
    ("number restored", "", {}, True, True),
    ("enrolled", "enrollment 1", {"level": "outpatient"}, True, True),
    ("level of care changed", "enrollment 2", {"level": "intensive_outpatient"}, True, True),
    (
        "level change confirmed in spite of concerns",
        "enrollment 2",
        {"concerns": ["red", "silent"]},
        True,
        True,
    ),
    ("level change taken back", "enrollment 2", {"level": "outpatient"}, True, True),
    ("reminder plan saved", "plan version 1", {"number": 1}, True, True),
    ("reminder plan saved", "plan version 2", {"number": 1}, False, True),
    ("contact noted", "contact 1", {"kind": "call", "silent_since": None}, True, True),
    ("contact noted", "contact 2", {"kind": "visit", "silent_since": "2026-03-01T16:00:00+00:00"}, True, True),
    ("contact taken back", "contact 1", {}, True, True),
    ("text written", "message 1", {"findings": 0}, True, True),
    ("text read", "message 1", {}, True, True),
    ("attendance marked", "session 1@20260304T000000Z", {}, False, True),
    ("attendance taken back", "session 1@20260304T000000Z", {}, False, True),
    ("session scheduled", "series 1", {}, False, True),
    ("session moved", "series 1", {}, False, True),
    ("session cancelled", "series 1", {}, False, True),
    ("session reinstated", "series 1", {}, False, True),
    ("series changed", "series 1", {}, False, True),
    ("series ended", "series 1", {}, False, True),
    ("series moved", "series 1", {}, False, True),
    ("added to roster", "series 1", {}, True, True),
    ("removed from roster", "series 1", {}, True, True),
    ("clinic closed", "closing 1", {"day": "2026-03-05"}, False, True),
    ("clinic open after all", "closing 1", {}, False, True),
    ("clinic settings changed", "", {"fields": ["quiet_opens", "on_call_id"]}, False, True),
    ("wording changed", "reminder.today", {"language": "en"}, False, True),
    ("wording set back", "reminder.today", {"language": "en"}, False, True),
    ("staff added", "staff 1", {"role": "counselor"}, False, False),
    ("staff added", "staff 2", {"role": "counselor"}, False, True),
    ("role changed", "staff 1", {"before": "counselor", "after": "supervisor"}, False, True),
    ("account closed", "staff 1", {}, False, True),
    ("account opened again", "staff 1", {}, False, True),
    ("password set", "staff 1", {}, False, True),
    ("caseload handed over", "staff 1", {"to": 2, "patients": 3}, False, True),
    ("cover arranged", "cover 1", {"staff": 2, "covered_by": 1, "alerts": 0}, False, True),
    ("cover ended", "cover 1", {"staff": 2, "covered_by": 1, "alerts": 0}, False, True),
    ("exercise saved", "urge-surfing", {"version": 2}, False, True),
    ("exercise assigned", "urge-surfing", {}, True, True),
    ("exercise unassigned", "urge-surfing", {}, True, True),
    ("question set saved", "sleep", {"version": 1}, False, True),
    ("meeting added", "meeting 1", {}, False, True),
    ("meeting changed", "meeting 1", {}, False, True),
    ("meeting taken off the list", "meeting 1", {}, False, True),
    ("meeting saved", "", {}, True, True),
    ("meeting removed", "", {}, True, True),
    ("goal set", "goal 1", {}, True, True),
    ("goal reached", "goal 1", {}, True, True),
    ("goal dropped", "goal 1", {}, True, True),
    ("goal working", "goal 1", {}, True, True),
)

CONSENTS = (
    ("asked", "text"),
    ("opt_in", "written"),
    ("opt_in", "verbal"),
    ("opt_in", "text"),
    ("opt_out", "written"),
    ("opt_out", "verbal"),
    ("opt_out", "text"),
    ("opt_out", "carrier"),
    ("declined", "text"),
    ("opt_in", "signed_form"),
)
RUNS_BECAUSE = ("asked", "amber", "assigned", "app")
REPLY_REASONS = ("ride", "work", "childcare", "unwell", "struggling")
CAME = ("attended", "late", "missed", "excused")
CHECK_IN_STATES = ("asked", "partly", "answered", "lapsed", "not_asked")
TALLIES = (
    *(
        ("texts", state)
        for state in ("accepted", "sent", "delivered", "cancelled", "expired", "put_back", "unsettled", "unknown")
    ),
    *(
        ("texts", f"failed:{kind}")
        for kind in (
            *("opted_out", "bad_number", "filtered", "configuration", "queue_full"),
            *("maybe_retry", "expired", "unsettled", "unknown"),
        )
    ),
    *(("inbound", handled) for handled in sorted({each[0] for each in HANDLED if each[0]})),
)
TICK_RESULTS = (
    ("send_due", "accepted 3, rejected 1"),
    ("handle_inbound", "nothing to do"),
    ("fetch_missed", "fetched 1"),
    ("settle_unknown", "put off 2"),
    ("plan_ahead", "added 4, changed 1, cancelled 1"),
    ("chase_silence", "nudged 1, call task opened 1, waiting 2"),
    ("verify_numbers", "asked 1"),
    ("escalate_alerts", "escalated 2"),
)
