"""GET /metrics for Prometheus: the figures of care/figures, without anything about a person."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping

from flask import Flask, Response, abort, current_app, request
from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from companion import clock, tallies
from companion.care.clinic.figures import figures
from companion.rules.clinic.alarms import ALARMS, Figures


def register(app: Flask) -> None:
    app.add_url_rule("/metrics", view_func=metrics)


def metrics() -> Response:
    """Needs METRICS_TOKEN as a bearer token where it is set; production has no /metrics without one."""
    settings = current_app.extensions["settings"]
    if not settings.metrics_token and settings.production:
        abort(404)
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if settings.metrics_token and not hmac.compare_digest(given.encode(), settings.metrics_token.encode()):
        return Response(
            "a bearer token is needed: METRICS_TOKEN\n", 401, {"WWW-Authenticate": "Bearer"}, mimetype="text/plain"
        )
    tallies.write(at_once=True)
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collector(figures(clock.now())))
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


class _Collector(Collector):
    def __init__(self, figures: Figures) -> None:
        self._figures = figures

    def collect(self) -> Iterator[Metric]:
        yield from _counters(self._figures)
        yield from _gauges(self._figures)


def _counters(figures: Figures) -> Iterator[Metric]:
    texts = CounterMetricFamily(
        "companion_texts", "Texts that came to a state; failures by class.", labels=["state", "error_class"]
    )
    inbound = CounterMetricFamily("companion_inbound", "Texts from phones, by what they were.", labels=["handled_as"])
    for (name, label), value in sorted(figures.counts.items()):
        if name == tallies.TEXTS:
            state, _, error_class = label.partition(":")
            texts.add_metric([state, error_class], value)
        elif name == tallies.INBOUND:
            inbound.add_metric([label], value)
    yield texts
    yield inbound
    refused = figures.counts.get((tallies.REFUSED, ""), 0)
    yield CounterMetricFamily("companion_webhooks_refused", "Webhooks whose signature did not fit.", value=refused)
    yield _lateness(figures)


def _lateness(figures: Figures) -> Metric:
    so_far, buckets = 0, []
    for bound in (*map(str, tallies.BUCKETS), "+Inf"):
        so_far += figures.counts.get((tallies.LATENESS, bound), 0)
        buckets.append((bound if bound == "+Inf" else str(float(bound)), so_far))
    total_seconds = figures.counts.get((tallies.LATENESS_MS, ""), 0) / 1000
    return HistogramMetricFamily(
        "companion_send_lateness_seconds",
        "From a text's due time to handing it over.",
        buckets=buckets,
        sum_value=total_seconds,
    )


def _gauges(figures: Figures) -> Iterator[Metric]:
    yield _gauge("companion_texts_due", "Texts that are due and wait.", "priority", figures.due)
    yield _gauge("companion_oldest_due_seconds", "Age of the oldest of them.", "priority", figures.oldest_due)
    states = {"sending": figures.sending, "unknown": figures.unknown}
    yield _gauge("companion_texts_in_flight", "Texts handed over without an answer yet.", "state", states)
    yield GaugeMetricFamily("companion_oldest_unknown_seconds", "Age of the oldest.", value=figures.oldest_unknown)
    yield GaugeMetricFamily("companion_inbound_unhandled", "Texts from phones to be handled.", value=figures.unhandled)
    yield GaugeMetricFamily("companion_oldest_unhandled_seconds", "Age of the oldest.", value=figures.oldest_unhandled)
    yield GaugeMetricFamily(
        "companion_sender_backlog_seconds", "For how long the busiest sender is taken.", value=figures.sender_backlog
    )
    yield _gauge("companion_alerts_open", "Alerts nobody has resolved.", "kind", figures.alerts_open)
    yield GaugeMetricFamily("companion_alerts_overdue", "Those past their due time.", value=figures.alerts_overdue)
    ages = {name: tick.age for name, tick in figures.ticks.items() if tick.age is not None}
    yield _gauge("companion_tick_age_seconds", "Since a tick last finished.", "tick", ages)
    failed = {name: int(tick.failed) for name, tick in figures.ticks.items()}
    yield _gauge("companion_tick_failed", "1 when its last run failed.", "tick", failed)
    alarms = {alarm.name: int(alarm.rings(figures)) for alarm in ALARMS}
    yield _gauge("companion_alarm", "1 while it rings; docs/operations.md says what to do.", "alarm", alarms)


def _gauge(name: str, description: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, description, labels=[label])
    for key, value in sorted(values.items()):
        family.add_metric([key], value)
    return family
