"""Is this request really from Twilio? Its signature covers the public URL and every form value, untrimmed."""

from __future__ import annotations

from flask import Request
from twilio.request_validator import RequestValidator

from companion.settings import Settings


def signed_by_twilio(request: Request, settings: Settings) -> bool:
    """Checks against the configured public address: behind a proxy the address we see is another one."""
    signature = request.headers.get("X-Twilio-Signature")
    if not signature:
        return False
    # The raw target as it was sent: decoding and encoding again could change a byte and break the signature.
    target = str(request.environ.get("RAW_URI") or request.environ.get("REQUEST_URI") or request.full_path.rstrip("?"))
    if "://" in target:
        target = "/" + target.split("://", 1)[1].partition("/")[2]
    validator = RequestValidator(settings.twilio_auth_token)
    try:
        valid: bool = validator.validate(settings.public_base_url + target, request.form, signature)
    except ValueError:  # an address that is none, such as one with half a bracket
        return False
    return valid
