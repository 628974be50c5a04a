"""KR108 vanity-metric."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.rows import can_read, has_number, is_hold, plain
from sheets_service.rules.wording import figure, quote, without_lead
from sheets_service.text.openings import Words

_VOLUME = Words(
    r"\b(?:(?:page|video|profile|post)[- ]?views?|views|impressions?|followers?|likes|shares (?:on|per)|plays|retweets?|"
    r"(?:app |software |package |report |whitepaper |podcast )?downloads|installs|clicks|eyeballs|mentions|"
    r"(?:people|guests|visitors|participants|attendance) (?:at|of) (?:the|our) (?:[\w-]+ )?(?:party|fair|festival|event|"
    r"fete|open day|show|concert|conference|"
    r"workshop|webinar|barbecue|roadshow|exhibition opening)|"
    r"newsletter sign-?ups|mailing list|(?:brochures|catalogues|flyers|leaflets) (?:ordered|requested|taken)|"
    r"articles about (?:us|our)|"
    r"event (?:guests|visitors|sign-?ups)|"
    r"registered (?:users|runners|members|players|visitors|participants|teams|firms|guests|students|readers|customers|"
    r"pupils)|"
    r"(?:youtube|podcast|channel|blog|newsletter) subscribers|(?:e-?mail addresses|contacts|business cards|"
    r"leads?) collected|badge scans|app opens|"
    r"(?:reviews|comments|ratings|profiles|contributions|posts|entries) (?:written|posted|submitted|entered|created)|"
    r"(?:posters|flyers|leaflets|banners|ads|adverts|stickers|billboards|spots) (?:in|on|at|put up|shown|placed|booked)|"
    r"registered users|newsletter subscribers|(?:booth|stand|stall) visitors|page ?loads|enrol?lments?(?! (?:of|in|into)\b)|"
    r"sign-?ups? for|registrations|(?:event|webinar|conference|workshop|fair|training|course) (?:attendees|participants|"
    r"attendance)|"
    r"attendees|people reached|social(?: media)? reach|reach (?:on|of|via) (?:social|facebook|instagram|linkedin|tiktok|"
    r"twitter|x|our)|"
    r"(?:fan page|facebook|linkedin|group) members|hashtag uses|(?:registered|created|opened) accounts|"
    r"accounts (?:registered|created|"
    r"opened)|"
    r"(?:visitors|visits) (?:at|to) (?:our|the) (?:booth|stand|stall|site|website|web ?page|page|blog|home ?page)|"
    r"hits (?:on|of|per)|posts on (?:linkedin|facebook|instagram|social|x|tiktok|our)|"
    r"(?:log|sign)[- ]?(?:ins|ons)(?! (?:that|with|by \w+ of|failing|failed|rejected|locked))|"
    r"(?:portal|app|intranet|platform|hub|wiki|forum|channel|microsite|web ?shop|online shop|newsletter|helpdesk page|"
    r"dashboard|knowledge base|library) "
    r"(?:visits?|visitors|sessions|openings?|opens|traffic|hits|calls|views|page calls)(?! (?:that|with|without|lasting))|"
    r"(?:visits|sessions|traffic) (?:in|on|to) (?:our |the )?(?:\w+ )?(?:portal|app|intranet|platform|hub|wiki|forum|"
    r"channel|microsite|web ?shop|dashboard)|"
    r"subscribers? (?:on|to) (?:our )?(?:youtube|"
    r"channel|instagram|tiktok)|"
    r"(?:website|web|page|blog) (?:visits?|visitors|traffic|hits)|unique visitors|reactions|github stars|"
    r"(?<![\d½] )(?<!star )stars)\b",
)
_OURS_TO_SEND = Words(
    r"\b(?:push |number of |e-?)?(?:notifications?|e-?mails?|newsletters?|messages?|posts?|tweets?|tasks?|tickets?|"
    r"reports?|badges?|posters?|goodies|"
    r"articles?|documents?|pages?|brochures?|leaflets?|flyers?|invitations?|surveys?|stories)\s+"
    r"(?:sent(?: out)?|raised|printed|created|published|posted|written|issued|shared|mailed|generated|handed out|"
    r"given out|distributed)\b",
)
_ENGAGED = Words(
    r"^\W*(?!(?:\w+\s+){0,2}(?:employee|staff|team|crew|colleague)s?\s)(?:\w+\s+){0,3}engagement\b(?!\s+(?:survey|"
    r"score))[^a-z]*(?:(?:by|to|from|up|against|on|with)\b.*)?$",
)
# Words that tie the volume to somebody who is better off.
_SUCCESS = re.compile(
    r"\b(?:who|whose|that|which|lead(?:s|ing)? to|convert\w*|conversion|turn(?:ed|s|ing)? into|without|within|after|"
    r"finish\w*|"
    r"complet\w+|return\w*|repeat\w*|pass(?:ed|es)?|acted on|share of|used|resulting|retained|active|qualified|accepted)\b",
    re.IGNORECASE,
)
_FEWER = re.compile(
    r"\b(?:fewer|less|reduce|cut|lower|decrease|unwanted|spam|duplicate|complaint|wrong)\b", re.IGNORECASE
)

# Somebody whom it is hard to reach, or who pays, is no crowd.
_SCARCE = re.compile(
    r"\b(?:first-time|girls|women|refugees|disab\w+|elderly|unemployed|at risk|paying|paid|deaf|blind|rural|over \d|"
    r"under \d|aged)\b",
    re.IGNORECASE,
)


@rule("KR108", "vanity-metric", WARNING, leg="outcomes", seeds=(22, 23, 24))
def check(kr: KeyResult) -> Iterator[Finding]:
    """A volume that can rise while nobody is better off.

    Why: it looks good on a slide, and it is ours to push: more sent, more shown, more clicked.

    Ask: what does one of these people do next, if it was worth their time?

    Fix: count the people for whom it worked: “[Who] who [do what next]: from [today] to [target] %”.

    Schools: none disagrees on the principle; which volume matters depends on the team's growth model.
    """
    if kr.direction == "down" or not has_number(kr) or not can_read(kr.phrase):
        return
    words = plain(kr.phrase)
    sent = _OURS_TO_SEND.search(words)
    found = sent or _VOLUME.search(words) or _ENGAGED.search(words)
    shared = kr.unit == "%" and kr.baseline is not None and kr.target is not None
    if found is None or is_hold(kr) or (shared and not _ENGAGED.search(words)):
        return
    if (
        len(without_lead(words[: found.start()]).split()) > _HEAD
        or _SUCCESS.search(words)
        or _FEWER.search(words)
        or _SCARCE.search(words)
    ):
        return
    span = _span(kr)
    if sent:
        message = f"{quote(kr.text)} is ours to send; it can rise{span} while readers look away."
    else:
        message = f"{quote(kr.text)} can rise{span} while nobody is better off."
    yield Finding(kr.at(), message, evidence=found[0].strip())


_HEAD = 3  # the volume has to be what the row counts, so it stands near its beginning


def _span(kr: KeyResult) -> str:
    if not kr.has("baseline") or kr.baseline is None or kr.target is None:
        return ""
    return f" from {figure(kr.baseline, kr.unit)} to {figure(kr.target, kr.unit)}"
