"""Questions of SOP C's forms, by step, outcome and field."""

from collections.abc import Mapping

QUESTIONS: Mapping[tuple[str, str, str], str] = {
    ("need", "submit", "topic"): "ask-topic",
    ("need", "submit", "audience"): "ask-audience",
    ("need", "submit", "channels"): "ask-channels",
    ("need", "submit", "wanted"): "ask-wanted",
    ("acc", "return", "reason"): "ask-reason",
    ("acc", "reject", "reason"): "ask-reject-reason",
    ("research", "revoke", "reason"): "ask-revoke-reason",
    ("design", "revoke", "reason"): "ask-revoke-reason",
    ("publish", "revoke", "reason"): "ask-revoke-reason",
    ("remove", "revoke", "reason"): "ask-revoke-reason",
    ("research", "submit", "sources"): "ask-sources",
    ("research", "submit", "theme"): "ask-theme",
    ("proposal", "approvewith", "notes"): "ask-remarks",
    ("proposal", "return", "reason"): "ask-text-reason",
    ("proposal", "reject", "reason"): "ask-reject-reason",
    ("takedown", "reject", "reason"): "ask-reject-reason",
    ("design", "note", "note"): "ask-note",
    ("look", "return", "reason"): "ask-design-reason",
    ("publish", "drop", "channel"): "ask-drop-channel",
    ("publish", "drop", "reason"): "ask-drop-reason",
    ("archive", "relink", "reason"): "ask-relink-reason",
    ("mend", "gone", "reason"): "ask-gone-reason",
}
