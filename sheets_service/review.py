"""From a workbook to a review: read the layout, understand the OKRs, run the rules, score."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from sheets_service import RULES_VERSION
from sheets_service.fingerprints import recognise
from sheets_service.history import NO_HISTORY, History, PastReview, Seen, read_history
from sheets_service.layouts import TabReading, has_days_without_year, read_okrs
from sheets_service.leaning import look_again
from sheets_service.okrs import Cycle, OkrSet
from sheets_service.ordering import order
from sheets_service.parse import parse
from sheets_service.policy import Policy, read_policy
from sheets_service.pulse import NO_PULSE, Pulse, read_pulse
from sheets_service.recall import Item, Recalled, after, recall
from sheets_service.rule import Finding, Outcome
from sheets_service.rules import all_rules
from sheets_service.running import run
from sheets_service.score import AXES, Scorecard, points, score
from sheets_service.settled import Settled
from sheets_service.settling import changes_since, settle
from sheets_service.silence import silence
from sheets_service.snapshots import AimSeen, RowSeen, kept_text
from sheets_service.waivers import apply, collect, leave_out
from sheets_service.wording import day
from sheets_service.workbook import CellRef, Workbook

_NAMED = 4  # rows of a finding that the history keeps


@dataclass(frozen=True, slots=True)
class Review:
    """What a review says: the OKRs as read, every finding with its fate, the scores, and what changed since last time.

    Findings stand strongest first. `number` counts reviews that saw a change, this one among them when it did; `as_of` is the
    day of that change; `fixed` holds what was settled then, each with the edits that were seen.
    """

    okrs: OkrSet
    findings: tuple[Finding, ...]
    outcomes: tuple[Outcome, ...]
    scorecard: Scorecard
    readings: tuple[TabReading, ...] = ()
    policy: Policy = Policy()
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # columns as people said
    history: History = NO_HISTORY
    number: int = 1
    as_of: date | None = None
    changed: bool = True
    fixed: tuple[Settled, ...] = ()
    warnings: tuple[str, ...] = ()
    told: tuple[str, ...] = ()  # those among the warnings that speak of the state tab
    rows: tuple[RowSeen, ...] = ()  # the key results as seen so far, today among them
    aims: tuple[AimSeen, ...] = ()
    keys: Mapping[Item, str] = field(default_factory=lambda: MappingProxyType({}))  # what each row is known by
    pulse: Pulse = NO_PULSE
    rules_version: str = RULES_VERSION

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that stand: neither silenced nor waived."""
        return tuple(one for one in self.findings if not one.silenced_by and one.waiver is None)

    @property
    def waived(self) -> tuple[Finding, ...]:
        """The findings that people accepted."""
        return tuple(one for one in self.findings if one.waiver is not None and not one.silenced_by)

    @property
    def standing(self) -> Mapping[str, Seen]:
        """What the next review has to know of findings, by fingerprint.

        Those that were known and are now accepted or spoken for by another, and those of a rule that broke, are kept too: they
        are out of sight, not settled.
        """
        known = self.history.findings
        broken = set(self.crashed)
        told = [*self.open, *(one for one in self.findings if one.fingerprint in known)]
        return {
            **{mark: seen for mark, seen in known.items() if seen.name in broken},
            **{one.fingerprint: _seen(one, self.keys, _since(one, self.history, self.number)) for one in told},
        }

    @property
    def trend(self) -> tuple[PastReview, ...]:
        """The reviews that saw a change, oldest first, this one among them when it did."""
        now = PastReview(self.as_of, scores_by_name(self.scorecard), legs_by_name(self.scorecard))
        return (*self.history.reviews, now) if self.changed else self.history.reviews

    @property
    def cells(self) -> Mapping[tuple[str, str], CellRef]:
        """Where each part of each row stands today, by what the history knows the row by, and the role."""
        found: dict[tuple[str, str], CellRef] = {}
        for (objective, row), key in self.keys.items():
            owner = self.okrs.objectives[objective]
            item = owner if row is None else owner.key_results[row]
            found.update({(key, role): entry.cell for role, entry in item.entries.items() if entry.cell})
        return found

    @property
    def not_applicable(self) -> tuple[str, ...]:
        """The names of the rules that found nothing they could judge."""
        return tuple(one.rule.name for one in self.outcomes if not one.inspected and not one.crashed)

    @property
    def crashed(self) -> tuple[str, ...]:
        """The names of the rules that could not finish."""
        return tuple(one.rule.name for one in self.outcomes if one.crashed)


def review_workbook(  # noqa: PLR0913  (what a review may be told)
    workbook: Workbook,
    policy: Policy | None = None,
    today: date | None = None,
    *,
    mapping: Mapping[str, str] = MappingProxyType({}),
    baseline: bool = False,
    strict: bool = False,
) -> Review:
    """Review a spreadsheet as read; raises LayoutNotFound without OKRs, BadPolicy for a setting that names nothing."""
    history = read_history(workbook)
    said = MappingProxyType({**history.columns, **mapping})
    draft, readings = read_okrs(workbook, said)
    draft = leave_out(draft, workbook)
    chosen, unknown = read_policy(draft.settings, policy).without_unknown(all_rules())
    okrs = parse(draft, today)
    if okrs.cycle.assumed and okrs.cycle.start and okrs.cycle.end and has_days_without_year(draft):
        draft, readings = read_okrs(workbook, said, (okrs.cycle.start, okrs.cycle.end))
        okrs = parse(leave_out(draft, workbook), today)
    review = review_okrs(
        okrs,
        chosen,
        history,
        workbook=workbook,
        readings=readings,
        warnings=(*workbook.warnings, *unknown, *_assumed(okrs.cycle)),
        baseline=baseline,
        strict=strict,
    )
    return replace(review, mapping=said)


def _assumed(cycle: Cycle) -> Iterator[str]:
    """Say which cycle the dates were taken to mean, and how to name another."""
    if cycle.assumed and cycle.start and cycle.end:
        yield (
            "No cycle with its year is named; going by the dates it runs "
            f"from {day(cycle.start, cycle.end)} to {day(cycle.end)}. Is it another? Write both days above the table."
        )


def review_okrs(  # noqa: PLR0913  (what a review may know)
    okrs: OkrSet,
    policy: Policy,
    history: History = NO_HISTORY,
    *,
    workbook: Workbook | None = None,
    readings: tuple[TabReading, ...] = (),
    warnings: tuple[str, ...] = (),
    waivers: Iterable[Mapping[str, Any]] = (),
    baseline: bool = False,
    strict: bool = False,
) -> Review:
    """Run the rules of the policy over OKRs and decide the fate of each finding.

    With `baseline` the team draws a line: what stands now stays silent, and only what is new or changed will speak.
    """
    rules = policy.configure(all_rules())
    recalled = recall(okrs, history)
    okrs = recalled.okrs
    outcomes = look_again(run(rules, okrs, after(recalled, history), strict=strict), okrs)
    found = silence([finding for outcome in outcomes for finding in outcome.findings])
    known = recognise(found, recalled.keys)
    accepted = collect(okrs, workbook, [one.name for one in all_rules()], history.answers, waivers)
    judged = apply(known, accepted, okrs.cycle.today)
    sizes = Counter(objective.team or objective.tab for objective in okrs.objectives)
    weighed = [
        replace(finding, points=share, baselined=baseline or _is_baselined(finding, history))
        for finding, share in zip(judged, points(judged, sizes, len(okrs.objectives)), strict=True)
    ]
    findings = order(weighed, policy)
    review = Review(
        okrs=okrs,
        findings=findings,
        outcomes=outcomes,
        scorecard=score(outcomes, findings, sizes, len(okrs.objectives)),
        readings=readings,
        policy=policy,
        history=history,
        warnings=(*warnings, *accepted.unknown, *accepted.ended),
        rows=recalled.rows,
        aims=recalled.aims,
        keys=recalled.keys,
        pulse=read_pulse(workbook) if workbook else NO_PULSE,
    )
    return compare(review, recalled)


def compare(review: Review, recalled: Recalled) -> Review:
    """Say what changed since the last review; where nothing did, repeat what was said then.

    It changed when a number, a target, a confidence or a text of a row did, when a row came or went, or when findings or scores
    are not what they were.
    """
    history = review.history
    gone = tuple(_settled(review, recalled))
    new = any(one.fingerprint not in history.findings for one in review.open)
    last = history.reviews[-1] if history.reviews else None
    moved = last is None or last.scores != scores_by_name(review.scorecard)
    changed = history.is_empty or recalled.has_news or bool(gone) or new or moved or bool(history.problems)
    told = history.problems if changed else history.told
    number = history.number + changed
    findings = tuple(_mark_new(one, history, number) for one in review.findings)
    return replace(
        review,
        findings=findings,
        number=number,
        as_of=review.okrs.cycle.today if changed or last is None else last.day,
        changed=changed,
        fixed=gone if changed else history.fixed,
        warnings=(*review.warnings, *told),
        told=told,
    )


def scores_by_name(scorecard: Scorecard) -> dict[str, float | None]:
    """Return overall and the four axes by name, as the history keeps them."""
    return {"overall": scorecard.overall, **{axis: one.score for axis, one in scorecard.axes.items()}}


def legs_by_name(scorecard: Scorecard) -> dict[str, float]:
    """Return the legs that were judged, by name, as the history keeps them."""
    return {leg.name: leg.score for axis in AXES for leg in scorecard.axes[axis].legs if leg.score is not None}


def _mark_new(finding: Finding, history: History, number: int) -> Finding:
    is_new = _since(finding, history, number) == number
    return finding if finding.is_new == is_new else replace(finding, is_new=is_new)


def _since(finding: Finding, history: History, number: int) -> int:
    seen = history.findings.get(finding.fingerprint)
    return seen.since if seen else number


def _is_baselined(finding: Finding, history: History) -> bool:
    """Tell whether the team drew a line under a finding; a row that was reworded since speaks again."""
    seen = history.findings.get(finding.fingerprint)
    return finding.fingerprint in history.baseline and (seen is None or seen.text == kept_text(finding.place.text))


def _seen(finding: Finding, keys: Mapping[Item, str], since: int) -> Seen:
    named = (
        keys.get((place.objective, place.key_result), "") for place in finding.places if place.objective is not None
    )
    return Seen(
        finding.name, kept_text(finding.place.text), since, finding.place.role, tuple(dict.fromkeys(named))[:_NAMED]
    )


def _settled(review: Review, recalled: Recalled) -> Iterator[Settled]:
    """Yield the findings that stood and no longer do; one that is accepted or spoken for by another is not settled."""
    here = review.standing.keys() | {one.fingerprint for one in review.findings}
    gone = [seen for mark, seen in review.history.findings.items() if mark not in here]
    if gone:
        changes = changes_since(review.history, recalled)
        ran = {outcome.rule.name for outcome in review.outcomes}
        yield from (settle(seen, changes, ran) for seen in gone)
