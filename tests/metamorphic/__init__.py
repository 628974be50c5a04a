"""One set of OKRs written in many ways: what must not move a score, what must never raise one, and what must."""
