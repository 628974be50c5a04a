"""What the words of a check-in amount to: a plan, a hope, a turn, a lesson, or a report of what is."""

import re
from datetime import date

from sheets_service.okrs import CheckIn, Cycle, KeyResult
from sheets_service.text import parse_day

_HOPE = re.compile(
    r"\b(?:hope(?:s|d|fully|ful)?|hoping|fingers crossed|cross(?:ing)? (?:our |my |the )?fingers|wait and see|"
    r"in ?sha ?allah|"
    r"(?:am|are|is|we'?re|feel|remain|stay|quite|very|still) (?:very |quite |still )?(?:confident|positive|"
    r"hopeful)(?= *(?:$|[,.;!]))|"
    r"touch(?:ing)? wood|knock(?:ing)? on wood|luck(?:ily)?|wish(?:ing|es)?|"
    r"somehow|god willing|pray(?:ing|ers?)?|keep(?:ing)? (?:our |the )?(?:faith|trying|going|pushing|fingers)|"
    r"optimistic|confident (?:that|it|we)|(?:will|we'?ll|it'?ll) surely|surely|bound to|no doubt|"
    r"certain(?:ly)? (?:it|we|to) |"
    r"should (?:still )?(?:be (?:able|fine|ok(?:ay)?|good|alright|back|better|there)|work(?: itself)? out|"
    r"pick(?:ing)? up|get (?:there|"
    r"better|easier)|"
    r"improve|recover|come|turn|follow|settle|sort itself|catch up|make it|reach|happen|go (?:up|down|better))|"
    r"(?:will|'ll|going to) (?:come|work (?:itself )?out|sort itself|get (?:there|better)|pick up|be (?:fine|"
    r"ok(?:ay)?|better|good|"
    r"alright)|happen|turn around|improve by itself|recover|calm down|settle)|"
    r"(?:with|need) (?:any|some|a (?:bit|little|lot) of) luck|"
    r"we'?ll see|let'?s see|(?:might|may|could) (?:still|yet|well)|probably (?:be|get|come|pick|improve|fine)|"
    r"(?:expect|assume|trust|believe|guess|think|reckon) (?:it|this|that|things|we|the \w+) (?:to |will |'ll |"
    r"should )?(?:improve|"
    r"pick|come|get|turn|will|follow|recover|settle)|"
    r"things (?:will|should|can only)|trust that|believe (?:it|we|that|in)|(?:we|i) feel (?:good|positive|confident|"
    r"sure)|"
    r"good feeling|"
    r"(?:try|trying|tried) (?:our best|harder|hard|our hardest)|"
    r"(?:will|we'?ll) (?:try|do (?:our|what))|do(?:ing)? our best|one day|sooner or later|in the end it|eventually|"
    r"can only (?:get|go|improve)|miracle|some ?how|if (?:all|everything|things) goes? well|next (?:month|quarter|"
    r"week) (?:will|should) be "
    r"(?:better|easier|calmer))\b",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"\b(?:maybe|perhaps|(?:it|this|that|things|numbers?|figures?|trend|sales|visits|people|they|we|which) ?(?:will|"
    r"'ll) (?:\w+ )?"
    r"(?:improve|reverse|rise|fall|grow|turn|follow|come|happen|work|get|do|pick|go|recover|settle|catch|change|"
    r"help|sort|calm|be"
    r"(?! \w+ed\b))|(?:^|[,;.] *)will (?:improve|rise|grow|turn|follow|come|recover|settle|get better)|(?:usually|"
    r"always|normally) "
    r"(?:picks? up|better|stronger|improves?|gets? better|comes? back|rises?)|(?:can|could|may|"
    r"might) (?:still )?(?:make it|work(?: out)?|"
    r"turn|reach|happen|succeed)|(?:gives?|giving|give) (?:their|our|its|his|her) best|(?:tr(?:y|ies|"
    r"ying)) (?:very )?hard|keep it up|"
    r"if (?:the|all|we are lucky|everything|nothing|it)\b[^.;]{0,40}\b(?:holds?|helps?|lasts?|goes|stays?|lucky)|"
    r"would be (?:nice|great|good)|"
    r"looking forward|expect(?:ing|ed)? (?:a|an|some|more|better|good)\b|trust (?:the|in)|convinced|patience|"
    r"good vibes|cheer up)\b",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|"
    r"dec(?:ember)?)"
)
_DATE = re.compile(
    rf"\b(?:{_WEEKDAY}|{_MONTH}|\d{{1,2}}(?:st|nd|rd|th)? may|may \d|in may|by may|\d{{4}}-\d\d-\d\d|"
    rf"(?:by|on|until|till|before|from|after|due) \d{{1,2}}[./]\d{{1,2}}\b[./]?|\d{{1,2}}[./]\d{{1,2}}[./]|"
    r"tomorrow|tonight|next (?:week|month|sprint|check-in)|by the end of|in (?:one|two|three|\d+) (?:days?|weeks?)|"
    r"week \d+|"
    r"coming (?:week|afternoon|evening))(?!\w)",
    re.IGNORECASE,
)
_FIRM = re.compile(rf"\d|\b(?:{_WEEKDAY}|tomorrow|next week)\b", re.IGNORECASE)
_STEP = re.compile(
    r"\b(?:starts?|begins?|tries|tests?|adds?|removes?|drafts?|visits?|meets?|calls?|switch(?:es)?|swaps?|moves?|"
    r"replaces?|"
    r"hands (?:over|out|the|it)|trains?|repairs?|cuts?|doubles?|prepares?|interviews?|presents?|shows?|shares?|"
    r"delivers?|builds?|launch(?:es)?|"
    r"installs?|writes?|rolls? out|sets? up|takes? over|asks?|checks?|brings?|sends?|opens?|hires?|fix(?:es)?|"
    r"pilots?|joins?|"
    r"runs?|trials?|on trial|reviews?|"
    r"due|scheduled|planned|plan(?:s|ned)? to|agreed (?:to|with)|booked|ordered|decided to|going to|next steps?|"
    r"follows?|to do|"
    r"will (?:start|begin|test|add|remove|draft|visit|meet|call|switch|swap|move|train|install|write|open|hire|fix|"
    r"pilot|send|ask))\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"^(?:(?:we|i|they)\s+)?(?:talked|asked|called|met|wrote|tried|waited|discussed|spoke|reminded|mentioned|raised|"
    r"sent|had|were|was|"
    r"saw|held|reported|looked)\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(?:was|were|went|had|did|rose|fell|came|got|became|lost|won|ended|finished)\b", re.IGNORECASE)
_NOUN_BEFORE = re.compile(
    r"\b(?:the|a|an|this|that|of|per|no|more|fewer|less|counting|our|their|its|for|after|before|\d+)\s+$", re.IGNORECASE
)
_REPORT = re.compile(
    r"^(?:still|no (?:change|news|progress|movement|update)|same|similar|unchanged|as (?:last|every|before|usual)|"
    r"nothing new|"
    r"slow(?:ly)?|quiet|busy|stable|flat|steady|ok(?:ay)?|fine|ongoing|in progress|on track|waiting)\b",
    re.IGNORECASE,
)
_VALUE = re.compile(
    r"(?:[\d.,:;%/()+\-–→=≈~]+(?: (?:days?|hours?|minutes?|points?|per ?cent|of \d+|k|m|eur|pp))?|"
    r"value|reading|figure|now|at|is|are|currently|reached|stands?|stood|today|in|this|last|so far|per|up|down|to|from|"
    r"week(?: \d+)?|month|slightly|a (?:little|bit)|better|worse|than|before|,|[.;:!–-])",
    re.IGNORECASE,
)
_STANDS = re.compile(
    r"\b(?:still|not yet|no (?:answer|reply|news|change|progress)|keeps? (?:going|on)|as before)\b", re.IGNORECASE
)
_CREW = r"(?:we|team|people|everyone|everybody|crew|staff|effort|resources|attention|focus|work|all(?: hands)?)"
_SWERVE = re.compile(
    r"(?:^|[,;.:]\s*|\b(?:we|team|work|row|was|were|been|got|is|now|again)\s+)(?:stopped|dropped|paused|parked|shelved|"
    r"abandoned|halted|cancell?ed|postponed|resumed|restarted|revived|frozen)\b(?!\s+(?:to|by|from|below|under|"
    r"at)\s+\d|\s+counting)"
    r"|\b(?:started|starting|picked up|begun|began) (?:instead|over|again)\b|\binstead of\b"
    r"|\b(?:new|other|different|changed|next) (?:top )?(?:priorit(?:y|ies)|focus|direction|goal|plan|strategy)\b"
    rf"|\b{_CREW}\b[^.;]{{0,24}}\b(?:moved|moves|shifted|shifts|goes|went|switched|switches|pulled|reassigned|"
    rf"turned|sent)"
    r"\s+(?:back |over |away )?(?:to|off|from|onto|into)\b"
    r"|\b(?:priorit(?:y|ies)|focus|direction|course|plans?)\b[^.;]{0,16}\b(?:changed|moved|moves|shifted|shifts|"
    r"switched|turned|is now|"
    r"are now)\b"
    r"|(?:^|[,;.:]\s*)(?:moved|back|switched|switching|turned) (?:back )?(?:to|from|onto)\b(?! (?:normal|track|work|"
    r"school|usual))"
    r"|\bpivot(?:ed|ing)?\b|\bchanged? (?:of )?(?:course|plans?|direction|priorit(?:y|ies)|focus)\b"
    r"|\b(?:now focus(?:ing)?|focus(?:ing)? (?:now )?on|focus on [^.;]{0,30} now)\b|\bother things first\b|"
    r"\b\w+ first\b(?=[.;,]|$)"
    r"|\b(?:(?:put|is|are|again|now|everything|row|this) on hold|put aside|set aside|on ice|on pause)\b"
    r"|\bscope (?:cut|changed|reduced|widened|grew)\b"
    r"|\b(?:target|goal|metric|definition|measure)s? (?:was |were |is |again )*(?:moved|changed|lowered|raised|cut|"
    r"reduced|eased|replaced|"
    r"redefined)\b"
    r"|\b(?:changed|lowered|raised|reduced|new|replaced|redefined) (?:the |our )?(?:target|metric|definition|measure)\b"
    r"|\bnow (?:we )?counts?\b|\breplaced by\b|\btarget\b[^.;]{0,12}\d\s*(?:->|→|to)\s*\d",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"\b(?:learn(?:ed|t|ing|s)?|lessons?|because|turned out|turns out|found (?:out|that)|it shows?|"
    r"showed (?:us )?that|surpris\w+|"
    r"next time|would (?:now|have)|did not expect|unexpected\w*|reason|insight|reali[sz]ed|(?:we|"
    r"i) (?:now )?(?:know|knew|saw|see)|"
    r"understood|due to|mistake|assum\w+|instead|gelernt|weil|appris|parce que|aprendi\w*|porque)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\b(?:done|closed|completed?|finished|achieved|dropped|stopped|cancell?ed|shipped|met|abandoned|discontinued|"
    r"missed|carried over|"
    r"erledigt|abgeschlossen|fertig|terminée?|fini|hecho|cerrado|conclu[ií]d[oa]|feito)\b",
    re.IGNORECASE,
)
_NOT_CLOSED = re.compile(r"\b(?:not|never|nearly|almost|to be|half|isn't|\d+ of \d+)\b[^.;]{0,12}$", re.IGNORECASE)
_PAUSE = re.compile(
    r"\b(?:paused?|on hold|parked|waiting|resumes?|suspended)\b[^.;\n]*?\b(?:until|till|on|by)\s+(?P<day>[^,;\n]+)",
    re.IGNORECASE,
)


def is_hope(note: str) -> bool:
    """Tell whether a note wishes, without a number, a day or a step."""
    if _FIRM.search(note):
        return False
    wish = _HOPE.search(note)
    if wish:
        rest = f"{note[: wish.start()]} {note[wish.end() :]}"
        return wish.start() == 0 or not (_has_step(rest) and _DATE.search(rest))
    doubt = _MAYBE.search(note)
    return doubt is not None and not _has_step(f"{note[: doubt.start()]} {note[doubt.end() :]}")


def is_value(note: str) -> bool:
    """Tell whether a note only repeats where the number stands: "At 18 now", "17.5 this week", "slightly better"."""
    return bool(note.strip()) and not _VALUE.sub("", note).strip()


def is_plan(note: str) -> bool:
    """Tell whether a note says what happens next: a step that is not over, or a day."""
    text = note.strip()
    if is_value(text):
        return False
    if not text or is_hope(text) or _REPORT.match(text) or _STANDS.search(text):
        return bool(text and not is_hope(text) and _STEP.search(text) and _DATE.search(text))
    if _PAST.match(text):
        _, _, rest = text.partition(",")
        return bool(rest and (_STEP.search(rest) or _DATE.search(rest)))
    return _has_step(text) or bool(_DATE.search(text) and not _OVER.search(text))


def _has_step(text: str) -> bool:
    """Tell whether a verb of work stands in the text, and not as a noun: "the launch", "instead of visits"."""
    return any(not _NOUN_BEFORE.search(text[: found.start()]) for found in _STEP.finditer(text))


def is_swerve(note: str) -> bool:
    """Tell whether a note says that something was stopped, swapped or started over."""
    return bool(_SWERVE.search(note))


def is_lesson(note: str) -> bool:
    """Tell whether a note says what was found out."""
    return bool(_LESSON.search(note))


def is_closed(kr: KeyResult) -> bool:
    """Tell whether people closed the row: by a score, a status, or a word in its notes."""
    if kr.grade is not None:
        return True
    for text in (kr.status, kr.note):
        found = _CLOSED.search(text)
        if found and not _NOT_CLOSED.search(text[: found.start()]):
            return True
    return False


def paused_until(kr: KeyResult, cycle: Cycle) -> date | None:
    """Return the day until which people put the row aside, None when no word says so."""
    bounds = (cycle.start, cycle.end) if cycle.start and cycle.end else None
    for text in (kr.note, kr.status, kr.next_step):
        if found := _PAUSE.search(text):
            words = re.split(r"\bbecause\b", found["day"])[0].strip()
            if day := parse_day(words, today=cycle.today, cycle=bounds):
                return day
    return None


def notes_of(kr: KeyResult, seen: tuple[CheckIn, ...]) -> tuple[str, ...]:
    """Return what was noted on a row, oldest first; its notes column counts as the latest word."""
    written = [one.note for one in seen if one.note.strip()]
    return tuple(written + ([kr.note] if kr.note.strip() else []))
