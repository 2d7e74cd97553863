"""Twilio's webhooks: who may call, what they carry, and nothing else. What a text means is decided in care/."""
