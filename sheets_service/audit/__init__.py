"""Many spreadsheets: the registry that lists them, a queue that visits each once, and what they show together."""

from sheets_service.audit.run import Done, Order, Waiter, run_audit
from sheets_service.audit.sheet import Visit

__all__ = ["Done", "Order", "Visit", "Waiter", "run_audit"]
