"""Questions of SOP B's forms, by step, outcome and field."""

from collections.abc import Mapping

QUESTIONS: Mapping[tuple[str, str, str], str] = {
    ("media", "content", "wish"): "ask-wish",
    ("online", "content", "wish"): "ask-wish",
    ("media", "cancel", "reason"): "ask-round-cancel",
    ("schedule", "add", "at"): "ask-appointment-at",
    ("schedule", "add", "place"): "ask-appointment-place",
    ("schedule", "add", "audience"): "ask-appointment-audience",
    ("visit", "add", "at"): "ask-appointment-at",
    ("visit", "add", "place"): "ask-appointment-place",
    ("visit", "add", "audience"): "ask-appointment-audience",
    ("visit", "guests", "direction"): "ask-direction",
    ("online", "shots", "channel"): "ask-channel",
    ("introduce", "introduce", "audience"): "ask-introduced",
    ("introduce", "introduce", "offered"): "ask-offered",
    ("introduce", "introduce", "reaction"): "ask-reaction",
    ("introduce", "introduce", "remark"): "ask-remark",
    ("evaluate", "done", "achieved"): "ask-achieved",
    ("evaluate", "done", "obstacles"): "ask-obstacles",
    ("outlook", "done", "advice"): "ask-advice",
}
