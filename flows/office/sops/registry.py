"""Registry of every SOP with hooks in Python: the only list of them on this side."""

from flows.office.content.hooks import CONTENT_HOOKS
from flows.office.faults.hooks import FAULT_HOOKS
from flows.office.promotion.hooks import PROMOTION_HOOKS
from flows.office.sop_hooks import Sops

SOPS = Sops.gathered((FAULT_HOOKS, CONTENT_HOOKS, PROMOTION_HOOKS))
