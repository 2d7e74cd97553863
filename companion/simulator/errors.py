"""Twilio's refusals: HTTP status, code and words, and what the codes of undelivered texts mean."""

from __future__ import annotations

# Published words of the codes a delivered-or-not text may end with; an unlisted code has no message, as at Twilio.
MEANINGS = {
    30001: "Queue overflow",
    30002: "Account suspended",
    30003: "Unreachable destination handset",
    30004: "Message blocked",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Message filtered",
    30008: "Unknown error",
    30022: "US A2P 10DLC - Rate Limits Exceeded",
    30023: "US A2P 10DLC - Daily Message Cap Reached",
    30024: "Numeric Sender ID Not Provisioned on Carrier",
    30032: "Toll-Free Number Has Not Been Verified",
    30033: "US A2P 10DLC - Campaign Suspended",
    30034: "Message from an unregistered number",
    30036: "Validity period expired",
}


class TwilioError(Exception):
    """An answer other than 2xx, in Twilio's form."""

    def __init__(self, status: int, code: int, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, headers or {}

    def body(self) -> dict[str, object]:
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }
