"""Tables, one file per noun. Importing this package registers all of them."""

from companion.models.alert import Alert
from companion.models.audit import AuditEvent
from companion.models.budget import BudgetUse
from companion.models.check_in import Answer, CheckIn, QuestionSetVersion
from companion.models.clinic import Clinic, ClinicClosing
from companion.models.consent import ConsentEvent, SignedForm
from companion.models.contact import Contact
from companion.models.conversation import Conversation
from companion.models.cover import Cover
from companion.models.discharge import Discharge
from companion.models.enrollment import Enrollment
from companion.models.exercise import Exercise, ExerciseAssignment, ExerciseRun
from companion.models.goal import Goal
from companion.models.key_seal import KeySeal
from companion.models.meeting import Meeting, MeetingAttendance, SavedMeeting
from companion.models.message import Message
from companion.models.own_number import OwnNumber
from companion.models.patient import Patient, Pause
from companion.models.plan import ReminderPlanVersion
from companion.models.sender import SenderPace
from companion.models.session import (
    Attendance,
    HabitBelief,
    RenamedSession,
    RosterEntry,
    RosterRemoval,
    SessionException,
    SessionSeries,
)
from companion.models.staff import AccessToken, Staff
from companion.models.tally import Tally
from companion.models.tick import TickHeartbeat
