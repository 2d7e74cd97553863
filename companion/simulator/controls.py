"""For tests and the faults panel: make it misbehave, count, begin anew."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, jsonify, request

controls = Blueprint("controls", __name__, url_prefix="/simulator")


@controls.route("/faults", methods=["GET", "POST", "DELETE"])
def faults() -> tuple[Response, int]:
    """GET shows what is set, POST (JSON) changes what it names, DELETE behaves again. See `faults.py` for the names."""
    faults = current_app.extensions["faults"]
    if request.method == "DELETE":
        faults.clear()
    elif request.method == "POST":
        try:
            faults.set(request.get_json(force=True, silent=True))
        except ValueError as error:
            return jsonify(error=str(error)), 400
    return jsonify(faults.values), 200


@controls.get("/counts")
def counts() -> Response:
    """Of this run: texts created, by status, repeated words to the same phone, webhooks that went well or failed."""
    webhooks = {
        "webhooks_sent": 0,
        "webhooks_failed": 0,
        "callbacks_lost": 0,
        **current_app.extensions["webhooks"].counts,
    }
    return jsonify(**current_app.extensions["store"].counts(), **webhooks)


@controls.post("/reset")
def reset() -> tuple[str, int]:
    """No texts, no opt-outs, no faults."""
    current_app.extensions["store"].reset()
    current_app.extensions["webhooks"].counts.clear()
    current_app.extensions["faults"].clear()
    return "", 204
