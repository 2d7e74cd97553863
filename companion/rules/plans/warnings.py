"""What a counselor should know before saving a plan."""

from datetime import date, time

from companion.rules.reasons import Code, WallClock
from companion.rules.texts.privacy_concerns import PrivacyConcern


class PlanWarning(Code):
    """Days, times and wall clocks are the patient's; opening and closing times the clinic's."""

    # none of the texts is sent
    opted_out = "opted_out"
    not_agreed = "not_agreed"
    not_in_care = "not_in_care"
    number_does_not_work = "number_does_not_work"
    no_number = "no_number"
    landline = "landline"
    phone_shared = "phone_shared"
    # some texts are not sent, or at another time
    no_reminder = "no_reminder", {"when": WallClock}
    paused = "paused", {"n": int}
    left_out = "left_out", {"n": int, "when": WallClock}
    outside_hours = "outside_hours", {"opens": time, "closes": time, "times": tuple[time, ...]}
    moved_earlier = "moved_earlier", {"n": int, "opens": time, "closes": time}
    clocks_go_forward = "clocks_go_forward", {"day": date}
    clocks_go_back = "clocks_go_back", {"day": date}
    # the wording of the texts
    own_wording = "own_wording", {"word": str, "what": PrivacyConcern}
    too_long = "too_long", {"n": int, "when": WallClock}
