"""Questions of SOP A's forms, by step, outcome and field."""

from collections.abc import Mapping

QUESTIONS: Mapping[tuple[str, str, str], str] = {
    ("approve", "return", "reason"): "ask-reason",
    ("approve", "reject", "reason"): "ask-reject-reason",
    ("approve", "abuse", "reason"): "ask-abuse-reason",
    ("repair", "obstacle", "reason"): "ask-obstacle-reason",
    ("repair", "revoke", "reason"): "ask-revoke-reason",
    ("repair", "done", "cause"): "ask-cause",
    ("repair", "done", "action"): "ask-action",
    ("repair", "done", "photo"): "ask-photo",
    ("repair", "note", "note"): "ask-note",
    ("repair", "ask", "question"): "ask-question",
    ("repair", "external", "cause"): "ask-external-cause",
    ("approve", "external", "cause"): "ask-external-cause",
    ("repair", "purchase", "items"): "ask-items",
    ("repair", "purchase", "cost"): "ask-cost",
    ("result", "amend", "summary"): "ask-amended",
    ("result", "amend", "photo"): "ask-photo",
    ("receive", "return", "reason"): "ask-result-missing",
    ("external", "send", "summary"): "ask-external-wish",
    ("external", "return", "reason"): "ask-not-external",
    ("upt_repair", "delivered", "receiver"): "ask-receiver",
    ("upt_repair", "delivered", "handed"): "ask-handed",
    ("upt_repair", "delivered", "receipt"): "ask-receipt",
    ("upt_repair", "estimate", "until"): "ask-until",
    ("upt_repair", "note", "note"): "ask-note",
    ("upt_repair", "done", "action"): "ask-action",
    ("verify", "fails", "reason"): "ask-still-failing",
}
