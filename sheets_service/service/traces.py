"""Which trace a request belongs to, so that all log lines of one call stand together in Cloud Logging."""

import re
from typing import Protocol

# “105445aa7843bc8bf206b12000100000/1;o=1”: the trace, the span as a decimal number, and whether it is sampled.
_GOOGLE = re.compile(r"([0-9a-f]{32})(?:/([0-9]{1,20}))?(?:;o=([01]))?", re.ASCII)
# https://www.w3.org/TR/trace-context/: version, trace, span, flags.
_W3C = re.compile(r"00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})", re.ASCII)


class Headers(Protocol):
    """What is asked of a request's headers."""

    def get(self, name: str, default: str, /) -> str:
        """Return a header's value, or the default."""
        ...


def trace_fields(headers: Headers, project: str) -> dict[str, object]:
    """Return the fields by which Cloud Logging finds a trace; none when the headers hold no trace that can be read.

    The names are those of https://cloud.google.com/logging/docs/structured-logging. Without a project the trace stands alone,
    which is of use to people who search, but not to Cloud Trace.
    """
    if found := _GOOGLE.fullmatch(headers.get("X-Cloud-Trace-Context", "")):
        trace, span, sampled = found[1], f"{int(found[2] or 0):016x}", found[3] == "1"
    elif found := _W3C.fullmatch(headers.get("traceparent", "")):
        trace, span, sampled = found[1], found[2], bool(int(found[3], 16) & 1)
    else:
        return {}
    if not project:
        return {"trace": trace}
    fields: dict[str, object] = {
        "logging.googleapis.com/trace": f"projects/{project}/traces/{trace}",
        "logging.googleapis.com/trace_sampled": sampled,
    }
    if int(span, 16) and len(span) == 16:
        fields["logging.googleapis.com/spanId"] = span
    return fields
