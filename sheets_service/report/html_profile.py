"""The balance profile: a radar of the legs, and beside it each leg in words with what shows it."""

from collections.abc import Iterator
from html import escape

from sheets_service.profile import View, profile
from sheets_service.report.radar import draw_balance
from sheets_service.review import Review

_MOST = 40  # cards of a kind; a page of hundreds is read by nobody


def profile_parts(review: Review) -> Iterator[str]:
    """Yield the profile of the whole, of each team with several objectives, and of each objective."""
    views = profile(review.okrs)
    whole = (views.whole,) if len(views.objectives) > 1 else ()
    # A team of one objective would be told twice.
    teams = [view for view, team in zip(views.teams, review.okrs.teams(), strict=False) if len(team.objectives) > 1]
    weakest = sorted(views.objectives, key=lambda view: -len(view.missing))[:_MOST]
    chosen = {view.objective for view in weakest}
    shown = [view for view in views.objectives if view.objective in chosen]
    yield "<h2>Balance profile</h2>"
    for view in (*whole, *teams[:_MOST], *shown):
        yield from _card(view)
    if len(shown) < len(views.objectives):
        yield f"<p class='soft'>The {_MOST} of {len(views.objectives)} objectives with most missing are shown.</p>"


def _card(view: View) -> Iterator[str]:
    missing = "; ".join(leg.name for leg in view.missing)
    yield f"<section class='card profile'><h3 dir='auto'>{escape(view.title or 'All objectives')}</h3>"
    yield f"<p class='lack'>Missing: {escape(missing)}</p>" if missing else ""
    yield f"<div class='legs'>{draw_balance(view)}<ul>"
    for leg in view.legs:
        if leg.standing != "not applicable":
            yield f"<li class='{leg.standing}'><b>{escape(leg.name)}: {leg.standing}</b>{escape(leg.words)}</li>"
    yield "</ul></div></section>"
