"""The reviewed table of goals that pull apart: one side's gain tends to be the other side's loss.

An entry says which way each side moves, and where it holds: "anywhere" when its two sides speak of one and the same thing by
themselves (stock and empty shelves); "one thing" when the rows share a word for it (articles, calls); "linked" when the rows
lean on each other by a declared dependency or serve one parent.
"""

# ruff: noqa: E501  (an entry of the table reads best whole)

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal

from sheets_service.okrs import KeyResult
from sheets_service.rules.rows import plain
from sheets_service.text.openings import Words, sort_by_opening, worth_searching
from sheets_service.text.phrase import Direction

Where = Literal["anywhere", "one thing", "linked"]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a tension: what it counts, and the way it wants it to go."""

    words: Words
    direction: Direction


@dataclass(frozen=True, slots=True)
class Tension:
    """Two sides that pull apart, what they both want, and the question that settles it."""

    name: str
    one: Side
    other: Side
    wants: str  # "They may want the same slots": what both sides lean on
    question: str
    fix: str
    where: Where

    @property
    def pull(self) -> "Pull":
        """Return what is told about two rows on its sides."""
        return Pull(self.wants, self.question, self.fix)


@dataclass(frozen=True, slots=True)
class Pull:
    """What two rows both want, the question about it, and the rule that settles it."""

    wants: str
    question: str
    fix: str


# Two teams count one thing, one how many there are and one how good they are.
NUMBER_AND_WORTH = Pull(
    "More of them and better ones",
    "which of them shall nobody pass on?",
    "[Which of them] do not count",
)

# One team counts a share, the other what is left of it, and both shall move the same way.
SHARE_AND_REST = Pull(
    "One counts what the other leaves out",
    "which cases belong to the one, which to the other?",
    "[Which cases] without, all others with",
)


def _tension(  # noqa: PLR0913, PLR0917  (a row of the table)
    name: str,
    one: str,
    way: Direction,
    other: str,
    back: Direction,
    wants: str,
    question: str,
    fix: str,
    where: Where = "linked",
) -> Tension:
    return Tension(
        name,
        Side(Words(one), way),
        Side(Words(other), back),
        wants,
        question,
        fix,
        where,
    )


TENSIONS: Mapping[str, Tension] = MappingProxyType(
    {
        entry.name: entry
        for entry in (
            _tension(
                "stock",
                r"\b(?:stock cover|inventory|stock levels?|days of stock|stock on hand|safety stock|working capital|stock value"
                r"|shelf stock|stock in|stockholding)\b",
                "down",
                r"\b(?:availab\w+|in stock|complete range|filled shelves|full shelves|fill rate|service level)\b",
                "up",
                "Less stock and fuller shelves",
                "which products may run out, and who says so?",
                "Never below [days] of stock for [which products]",
                "anywhere",
            ),
            _tension(
                "stock-outs",
                r"\b(?:stock cover|inventory|stock levels?|days of stock|stock on hand|working capital|stock value|stockholding)\b",
                "down",
                r"\b(?:customers? (?:leaving|sent away) without|stock-?outs?|out of stock|empty shel\w+|sold out|missing items?|not available|lines? missing)\b",
                "down",
                "Less stock and fewer gaps",
                "which products may run out, and who says so?",
                "Never below [days] of stock for [which products]",
                "anywhere",
            ),
            _tension(
                "lending",
                r"\b(?:(?:loan|credit|grant|card|mortgage|permit)s? (?:requests?|applications?) (?:approved|granted|accepted)|requests? approved|borrowers accepted|applications? approved|approved applications?|approvals?|approval rate|loans? (?:granted|approved|paid out)"
                r"|credit (?:lines )?granted|applicants? accepted|acceptance rate|applications? accepted|policies sold)\b",
                "up",
                r"\b(?:defaults?|in default|arrears|bad debts?|write-?offs?|credit losses|non-?performing|loss ratio)\b",
                "down",
                "More yeses and fewer losses",
                "which applicants will be refused, and who decides?",
                "Approved only when [test]",
                "anywhere",
            ),
            _tension(
                "staffing",
                r"\b(?:(?:nurses|teachers|drivers|guards|cooks|carers|agents|cleaners|wardens) (?:hired|employed|on duty|on each shift)|permanent contracts|hired|hires|recruited|posts? filled|vacanc\w+ filled|permanent (?:staff|nurses|teachers|posts)|head ?count"
                r"|staff on (?:each|every) shift|new (?:posts|nurses|teachers|staff|colleagues)|staffing levels?)\b",
                "up",
                r"\b(?:pay ?bill|wage ?bill|wages?|payroll cost|salar\w+|labou?r costs?|staff costs?|personnel costs?|people costs?"
                r"|salary (?:costs?|budget)|cost of staff|staffing (?:costs?|budget|bill))\b",
                "down",
                "More people and a smaller bill",
                "which posts come first, and which cost goes?",
                "[Number] posts in [month], paid by [what ends]",
                "anywhere",
            ),
            _tension(
                "checks and friction",
                r"\b(?:(?:registered|checked in|admitted) with (?:a )?(?:photo|id|passport)|photo (?:and|or) id|passports? checked|bags? (?:checked|searched)|searched at|badges? checked|signed (?:in|out)|password rules|consent forms?|second factor|two[- ]factor|2fa|mfa|verif\w+|identity checks?|confirmed with|strong authentication|captcha"
                r"|log-?ins? (?:confirmed|checked)|passwords? changed|password changes|automatic log-?outs?|security questions?|approval steps|signatures? (?:per|needed))\b",
                "up",
                r"\b(?:minutes? (?:at|in) the (?:queue|line|gate|desk)|queues? at|queue time|door to|steps?|clicks?|taps?|fields?|screens?|abandon\w+|resets?|reset calls|locked out|calls about log-?ins?|(?:seconds|minutes) (?:to|from|until)|time to|"
                r"sign-?up time|check-?out time)\b",
                "down",
                "A further check and fewer steps",
                "which visitors may pass without the check?",
                "Asked only when [risk]",
                "anywhere",
            ),
            _tension(
                "paying and checking",
                r"\b(?:(?:paid|settled|approved|granted|released) (?:without|automatically|instantly|at once|unseen)"
                r"|without (?:a |any )?(?:checks?|review|inspection|approval)|no checks?|straight[- ]through|auto-?approved)\b",
                "up",
                r"\b(?:(?:checks?|visits?|inspections?) before (?:payment|paying)|seen by an? (?:expert|assessor|adjuster|surveyor)|checked|investigat\w+|inspected|audited|reviewed by|fraud (?:found|detected|stopped)|second look|spot checks?)\b",
                "up",
                "Paying unseen and looking twice",
                "up to which amount is nothing checked?",
                "Checked from [amount], or when [sign]",
                "anywhere",
            ),
            _tension(
                "paying and fraud",
                r"\b(?:(?:paid|settled|approved|granted) (?:without|automatically|instantly|at once|unseen)"
                r"|without (?:a |any )?(?:checks?|review|inspection)|straight[- ]through|auto-?approved)\b",
                "up",
                r"\b(?:fraud\w*|false claims|invented claims|losses? to)\b",
                "down",
                "Paying unseen and losing less",
                "up to which amount is nothing checked?",
                "Checked from [amount], or when [sign]",
                "anywhere",
            ),
            _tension(
                "use and upkeep",
                r"\b(?:(?:trains|flights|runs|trips|machine|running|operating|opening|production) (?:per hour|hours|a day|per day|time)"
                r"|hours (?:open|in use|running)|trains per|flights per|ferries per|runs per|flight hours|hours flown|hours in the air|hours in use)\b",
                "up",
                r"\b(?:hours? .{0,20}free of (?:trains?|flights?|traffic|ferries|trams)|nights? without (?:trains?|traffic)|maintenance done|serviced on time|hours? .{0,20}(?:no|without) (?:trains?|flights?|traffic|production|ferries)|maintenance (?:hours|windows?)|"
                r"(?:line|track|runway|plant|machine) (?:closed|stopped|closures?)|planned stops?|in the (?:hangar|workshop|depot)|for (?:checks|inspections?|overhauls?|upkeep|maintenance|cleaning)|cleaning hours)\b",
                "up",
                "More running hours and more hours for upkeep",
                "which hours belong to upkeep?",
                "Closed from [hour] to [hour], [which days]",
                "anywhere",
            ),
            _tension(
                "planned and urgent",
                r"\b(?:booked|planned|scheduled|occup\w+|utili[sz]\w+|filled slots|slots filled|slots (?:sold|taken)|capacity used"
                r"|beds filled|full (?:lists|rosters|days))\b",
                "up",
                r"\b(?:within (?:\d+|one|two|four|the) ?(?:min\w*|hours?|h)|urgent|emergenc\w+|walk-?ins?|same[- ]day|at once"
                r"|unplanned|wait\w*|request)\b",
                "up",
                "They may want the same slots",
                "how many slots stay free, at which hours?",
                "Kept free for urgent cases: [number] an hour, [from] to [until]",
            ),
            _tension(
                "flow and rest",
                r"\b(?:within (?:\d+|one|two|four) hours?|leaving|admitted|discharg\w+|moved on|waiting|throughput|transfers? done)\b",
                "up",
                r"\b(?:night|moved between|moves? (?:at|per|between)|transfers?|disturb\w+|noise|after 22|between 2\d[:.]\d\d)\b",
                "down",
                "One is reached soonest at the hours the other protects",
                "at which hour, and from then on, which one gives way?",
                "After [hour]: [rule]",
            ),
            _tension(
                "leads",
                r"\b(?:leads|enquiries|inquiries|mqls?|prospects|contacts)\b(?!.*\b(?:accepted|qualified|quality|convert\w*|become|close)\b)",
                "up",
                r"\b(?:leads|enquiries|inquiries|mqls?|prospects)\b.*\b(?:accepted|qualified|quality|convert\w*|become|close)\b"
                r"|\blead quality\b|\bclose rate\b|\bconversion of leads\b",
                "up",
                "More leads and better leads",
                "which leads shall nobody pass on?",
                "Passed on only when [signs]",
                "anywhere",
            ),
            _tension(
                "volume and margin",
                r"\b(?:units sold|orders|deals|new (?:customers|clients|contracts)|sales volume|market share|discount\w*)\b",
                "up",
                r"\b(?:margin\w*|average price|price per|discount per)\b",
                "up",
                "More deals and dearer deals",
                "down to which discount is a deal still wanted?",
                "No deal above [discount] without [whom]",
            ),
            _tension(
                "output and faults",
                r"\b(?:units|throughput|output|produced|per shift|per hour|features|releases|tickets|cases (?:closed|handled)|calls per)\b",
                "up",
                r"\b(?:rejected|returns|corrections?|typos|mistakes|scrap\w*|defect\w*|rework\w*|bugs?|incidents?|complaints?|errors?|returned|reopened)\b",
                "down",
                "More, and less of what goes wrong",
                "at which fault rate does the faster row stop?",
                "Above [limit] faults, [which row] stops until [what]",
                "one thing",
            ),
            _tension(
                "cost and service",
                r"\b(?:costs?|spend\w*|budget|overtime|agency|head ?count)\b",
                "down",
                r"\b(?:opened? (?:longer|on)|within (?:\d+|one|two) ?(?:min\w*|hours?|days?)|open(?:ing)? hours|staffed|answered|csat|nps|satisf\w+"
                r"|recommend\w*|reach\w* a person|coverage)\b",
                "up",
                "One saves the money that the other spends",
                "which service may get slower, and which may not?",
                "Not below [level] while [cost] falls",
            ),
            _tension(
                "agency and shifts",
                r"\b(?:agency (?:staff|spend\w*|nurses?|shifts?|hours)|temp(?:orary)? staff|overtime(?: hours)?|bank staff|temps|seasonal (?:staff|workers))\b",
                "down",
                r"\b(?:shifts? (?:filled|staffed|covered)|beds? open|lines? staffed|posts? covered|peak (?:days?|weeks?)|christmas|harvest weeks?|open (?:longer|hours)|opening hours)\b",
                "up",
                "Fewer borrowed hands and more shifts filled",
                "which shift stays open when nobody is found?",
                "Agency allowed for [which shifts] until [date]",
                "anywhere",
            ),
            _tension(
                "heating and warmth",
                r"\b(?:(?:night|room|hall|water) temperature|temperature (?:at night|in)|thermostats?|heating|energy (?:use|used|costs?|bill)|kwh|gas bill|electricity)\b",
                "down",
                r"\b(?:room temperature|warm\w*|degrees|comfort\w*|opening hours|lit|lighting|hours open)\b",
                "up",
                "Less energy and more warmth or hours",
                "which rooms may be cooler, and when?",
                "Never below [degrees] in [which rooms]",
                "anywhere",
            ),
            _tension(
                "suppliers",
                r"\b(?:number of suppliers|suppliers (?:in use|on the list|per)|supplier base|single[- ]source)\b",
                "down",
                r"\b(?:suppliers? under|second (?:sources?|suppliers?)|two (?:sources?|suppliers?)|dual[- ]sourc\w+|alternative suppliers?|qualified suppliers?|local suppliers?|new suppliers?)\b",
                "up",
                "Fewer suppliers and a second source",
                "for which parts are two suppliers needed?",
                "Two suppliers for [which parts], one for the rest",
                "anywhere",
            ),
            _tension(
                "range",
                r"\b(?:(?:products?|items|articles|titles|variants|dishes|models|options) (?:in the range|on offer|listed|offered|on the menu)"
                r"|product range|assortment|new products)\b",
                "up",
                r"\b(?:titles in the|recipes in|number of (?:products|dishes|articles|forms|models|tariffs)|variants|range|assortment|skus?|items per (?:store|shop)|complexity|part numbers|products kept)\b",
                "down",
                "A wider range and a simpler one",
                "which item goes for each new one?",
                "One out for each one in, chosen by [whom]",
                "anywhere",
            ),
            _tension(
                "travel and visits",
                r"\b(?:travel (?:costs?|budget|spend\w*|kilomet\w+|miles)|flights|kilomet\w+ driven|car miles|business trips)\b",
                "down",
                r"\b(?:(?:customers|clients|farms|schools|sites|branches|members|partners|suppliers) (?:met|seen|visited) (?:in person|on site|at home)|(?:customer|client|site|home|farm|school|plant|field) visits|visited|meetings in person|met in person)\b",
                "up",
                "Less travel and more visits",
                "which visits may be calls?",
                "In person for [whom], by phone for the rest",
                "anywhere",
            ),
            _tension(
                "full vans and quick delivery",
                r"\b(?:(?:vans?|lorr(?:y|ies)|trucks?|trailers?|containers?|pallets?|tours?|wagons?|boats?) (?:full|filled|loaded|leaving full)|orders per (?:tour|van|trip)|load factor|fill rate of (?:lorries|vans|trucks)|(?:lorry|truck|van|container|trailer|pallet) (?:fill|load)\w*|van fill|full(?:er)? (?:vans|trucks|loads)|parcels per (?:tour|van|trip)|drops per|loaded|truck fill"
                r"|empty (?:kilomet\w+|miles|runs))\b",
                "up",
                r"\b(?:same[- ]day|next[- ]day|within (?:\d+|one|two) (?:hours?|days?)|deliver\w* (?:by|before|in|the next day|the same day)|the next day|express)\b",
                "up",
                "Fuller vans and earlier ones",
                "how long may a parcel wait for a full van?",
                "Leaves at [hour], however full",
                "anywhere",
            ),
            _tension(
                "packaging and damage",
                r"\b(?:(?:wrapping|padding|boxes|cardboard|plastic|foil) (?:per|used|bought)|packaging (?:per|weight|waste|material|used)|(?:grams?|kg|layers|weight) of (?:packaging|cardboard|plastic)"
                r"|plastic per|cardboard per|filling material)\b",
                "down",
                r"\b(?:damaged?|broken|breakages?|arrive\w* intact)\b",
                "down",
                "Less packaging and less damage",
                "which goods keep their padding?",
                "[Which goods] keep [which packaging]",
                "anywhere",
            ),
            _tension(
                "messages",
                r"\b(?:emails?|mails|notifications?|messages?|newsletters?|push)\b.*\b(?:per|sent|a week|a month)\b",
                "up",
                r"\b(?:readers? who (?:leave|unsubscribe)|complaints? about (?:mails?|messages)|unsubscrib\w+|opt(?:ed)?[- ]outs?|switched off|messages? per|mails? per|spam)\b",
                "down",
                "More messages and fewer people who switch them off",
                "who decides which message is not sent?",
                "At most [number] a week for each person",
                "anywhere",
            ),
            _tension(
                "places and class size",
                r"\b(?:enrol\w*|admitted|places|intake|new pupils|new students|children (?:admitted|looked after))\b",
                "up",
                r"\b(?:class size|pupils per|students per|children per|student[- ]teacher ratio|group size|per teacher|per carer)\b",
                "down",
                "More children and smaller groups",
                "at which group size does the intake stop?",
                "No group above [number]",
                "anywhere",
            ),
            _tension(
                "speed and safety on the road",
                r"\b(?:journey times?|travel times?|bus speed|minutes per trip|driving time|delivery tour)\b",
                "down",
                r"\b(?:(?:above|over) (?:\d+|the) (?:mph|km/?h|limit)|speeding|calmed|zebra|school streets|speed limit\w*|\b30 zone\w*)\b",
                "down",
                "Shorter trips and slower streets",
                "on which streets is slower right?",
                "[Which streets] stay slow, counted apart",
                "anywhere",
            ),
            _tension(
                "visitors and quiet",
                r"\b(?:visitors|overnight stays|tourists|cruise|event days|festival days|guests per)\b",
                "up",
                r"\b(?:noise|litter|crowd\w*|quiet|sleep\w*|complaints? (?:of|from|by) (?:residents|neighbou?rs))\b",
                "down",
                "More guests and quieter streets",
                "which weeks, or which streets, stay quiet?",
                "No events in [which weeks]",
                "anywhere",
            ),
            _tension(
                "data asked for",
                r"\b(?:(?:profile|personal) (?:fields|data)|customer data|data points|fields filled|profiles? with|complete profiles?|customers with a full record|profiles? complete\w*|known (?:birthdays|addresses))\b",
                "up",
                r"\b(?:personal data|fields? (?:in|on|per|asked)|questions (?:in|on|per)|form length|questions asked|data (?:kept|stored|collected|requested)|form fields|documents requested)\b",
                "down",
                "Knowing more and asking less",
                "which three answers are worth asking for?",
                "Asked at [which step] only: [which data]",
                "anywhere",
            ),
            _tension(
                "contact and self-service",
                r"\b(?:calls?|counter visits|visits to the counter|branch(?:es)?|phone contacts|home visits)\b",
                "down",
                r"\b(?:talked? (?:to|with) a person|personal (?:talks?|contact|advice)|in person|home visits|face to face|met an? advis\w+)\b",
                "up",
                "Fewer contacts and more of them in person",
                "which people keep the personal way?",
                "In person for [whom]",
                "anywhere",
            ),
            _tension(
                "rent and price",
                r"\b(?:rents?|fares?|fees?|prices?|tuition|premium)\b.*\b(?:income|per|average|raised)\b|\brevenue per (?:flat|seat|ticket)\b",
                "up",
                r"\b(?:(?:members|visitors|tenants|families|pupils|patients) (?:who|that) (?:cannot|can't) pay|priced out|price complaints|rent burden|pay\w* over|afford\w*|cheaper|price (?:for|of)|fares?|income on (?:rent|fares))\b",
                "down",
                "Dearer and affordable",
                "for whom does the price not rise?",
                "No rise for [whom]",
                "anywhere",
            ),
            _tension(
                "freeze and change",
                r"\b(?:change freeze|frozen|no changes|days without (?:a )?(?:change|release|deploy\w*)|stable (?:days|weeks))\b",
                "up",
                r"\b(?:deploy\w*|releases? per|release frequency|changes (?:per|live)|shipped per)\b",
                "up",
                "A freeze and a release rhythm",
                "which changes may go out during the freeze?",
                "During [which weeks] only [which changes]",
                "anywhere",
            ),
            _tension(
                "tests before and time to market",
                r"\b(?:tests? (?:per|before)|test coverage|approvals per|reviewers? per|sign-?offs?|gates?|legal reviews?)\b",
                "up",
                r"\b(?:time to market|lead time|days from (?:idea|commit|request)|approval time|days to (?:release|sign|publish))\b",
                "down",
                "More gates and a shorter way",
                "which changes need no gate?",
                "No gate for [which changes]",
            ),
            _tension(
                "quick roads and calm crossings",
                r"\b(?:average speed|speed on|bus speed|traffic flow|cars per hour|green waves?)\b",
                "up",
                r"\b(?:(?:above|over) (?:\d+ ?(?:mph|km/?h)|the limit)|speeding|near misses at crossings|accidents? at crossings)\b",
                "down",
                "Faster traffic and slower cars",
                "on which streets is slower right?",
                "[Which streets] stay slow, counted apart",
                "anywhere",
            ),
            _tension(
                "output and a second look",
                r"\b(?:published|issued|decided|closed|released|sent|shipped|produced|per day|per week|a day|a week)\b",
                "up",
                r"\b(?:(?:read|checked|reviewed|signed off|approved|tested|inspected) by (?:two|a second|another|an? \w+)|second reader|four eyes"
                r"|fact[- ]checked|double[- ]checked|looked at twice)\b",
                "up",
                "More of them and a second look at each",
                "which of them need no second look?",
                "A second look only for [which]",
                "one thing",
            ),
            _tension(
                "open hours and their cost",
                r"\b(?:opening hours|hours open|open (?:on|until|at)|service hours|staffed hours|evenings? open|sundays open|branches open)\b",
                "up",
                r"\b(?:staff costs?|personnel|pay ?bill|wages?|overtime|labou?r costs?|energy|running costs?|operating costs?|cost per branch)\b",
                "down",
                "Longer hours and a smaller bill",
                "which hours are worth their cost?",
                "Open longer only on [which days]",
                "anywhere",
            ),
            _tension(
                "full house and free places",
                r"\b(?:occupan\w+|(?:beds?|rooms?|slots?|seats?|tables?|places?|theatres?) (?:occupied|filled|booked|used|sold)|overbook\w*)\b",
                "up",
                r"\b(?:free (?:beds?|rooms?|slots?|seats?|tables?)|(?:beds?|slots?|rooms?) (?:free|kept free|held)|without a booking|walk-?ins? served"
                r"|same[- ]day appointments?|a bed within|urgent (?:cases|patients|requests))\b",
                "up",
                "A full house and a place kept free",
                "how many places stay free, and until when?",
                "Kept free: [number] until [hour]",
                "anywhere",
            ),
            _tension(
                "full beds and waiting",
                r"\b(?:occupan\w+|(?:beds?|rooms?|slots?|theatres?) (?:occupied|filled|booked|used))\b",
                "up",
                r"\b(?:wait\w* (?:for|until) (?:a |an )?(?:bed|room|slot|theatre|appointment)|hours? to a bed|turned away|diverted)\b",
                "down",
                "A full house and nobody who waits",
                "how many places stay free, and until when?",
                "Kept free: [number] until [hour]",
                "anywhere",
            ),
            _tension(
                "discounts and margin",
                r"\b(?:discount\w*|vouchers?|promotions?|price cuts?|coupons?|special offers?)\b",
                "up",
                r"\b(?:margin\w*|average price|price per|profit per)\b",
                "up",
                "More price cuts and a better margin",
                "for whom is a discount still wanted?",
                "No discount above [limit] without [whom]",
                "anywhere",
            ),
            _tension(
                "advertising and staying",
                r"\b(?:ads? per|ad load|ad slots?|adverts? per|advertis\w+ (?:per|minutes)|sponsored)\b",
                "up",
                r"\b(?:stay\w*|return\w*|time on|retention|finish\w*|come back|day \d+|active in|keep (?:reading|watching|listening))\b",
                "up",
                "More advertising and people who stay",
                "at which point do people leave, and who looks?",
                "At most [number] of them per [visit]",
                "anywhere",
            ),
            _tension(
                "home and office",
                r"\b(?:home office|remote\w*|work\w* from home|days at home)\b",
                "up",
                r"\b(?:in the office|office days|desks? used|presence|on site|in person)\b",
                "up",
                "More days at home and more in the office",
                "which work needs people in one room?",
                "Together on [which days], for [what]",
                "anywhere",
            ),
            _tension(
                "pace and time with people",
                r"\b(?:visits|calls|patients|clients|customers|cases|pupils|appointments|interviews|inspections) (?:seen |handled |closed )?"
                r"(?:per|a|each) (?:day|hour|shift|week|agent|doctor|nurse|rep|adviser|teacher|officer|person)\b",
                "up",
                r"\b(?:minutes? (?:with|per|for each|at)|time (?:with|per)|longer (?:talks?|visits?)|enough time|hours? with)\b",
                "up",
                "More people a day and more time for each",
                "for whom is less time enough?",
                "At least [minutes] for [whom]",
                "anywhere",
            ),
            _tension(
                "short calls and solved calls",
                r"\b(?:(?:average |mean )?(?:call|visit|chat|appointment|consultation|conversation) (?:time|length|duration)|(?:seconds|minutes) (?:a|each) (?:call|chat|visit)|time per (?:call|chat|visit|case)|handling time|minutes per (?:call|chat|visit)|call length|talk time|length of (?:calls?|visits?))\b",
                "down",
                r"\b(?:solved|settled|first (?:call|contact|visit)|satisf\w+|listened|recommend\w*|understood)\b",
                "up",
                "Shorter talks and more of them settled",
                "which talks may take longer?",
                "No limit of time for [which calls]",
                "anywhere",
            ),
            _tension(
                "paperwork and time with people",
                r"\b(?:documentation|forms? filled|records? complete\w*|complete (?:records?|files?|documentation)|reports? filed|files? complete)\b",
                "up",
                r"\b(?:minutes? (?:with|at the bedside|per visit)|time (?:with|at the bedside)|hours? with|hours? in class|time in the field)\b",
                "up",
                "Fuller files and more time with people",
                "which forms can go?",
                "Only [which forms], done by [when]",
                "anywhere",
            ),
            _tension(
                "inspections and burden",
                r"\b(?:inspections?|audits?|site visits?|checks of|controls)\b",
                "up",
                r"\b(?:time (?:spent )?(?:on|for) (?:forms|reports|inspections)|days? with an inspector|paperwork|burden|hours? (?:of|for) (?:forms|reporting)|forms per|reports per|visits per (?:firm|farm|shop))\b",
                "down",
                "More checks and less burden",
                "whom need we not visit?",
                "No visit for [whom] unless [sign]",
                "anywhere",
            ),
            _tension(
                "good food and cheap food",
                r"\b(?:(?:cooked|made|baked) from scratch|from scratch|stone[- ]ground|home[- ]?made|hand[- ]?made|sourdough|free[- ]range|grass[- ]fed|wholegrain|seasonal (?:food|vegetables|fruit|dishes)|certified (?:fish|meat|coffee|cocoa)|animal welfare|organic|regional|locally grown|local (?:produce|food|growers|farms|ingredients|vegetables|fruit|meat|milk|bread|fish)|fair ?trade|fresh(?:ly)? (?:cooked|food))\b",
                "up",
                r"\b(?:(?:price|cost)s? (?:per|of a) (?:kilo|kg|litre|loaf|dish|lunch|dinner|breakfast|serving)|purchase (?:price|cost)s?|(?:kitchen |labou?r |working )?(?:hours|minutes) per (?:meal|plate|dish|loaf|cover)|cost per (?:meal|plate|portion|cover|tray|child)|food costs?|price per (?:meal|plate)|ingredient costs?)\b",
                "down",
                "Better ingredients and a cheaper plate",
                "which ingredients matter most?",
                "[Which ingredients] first, the plate at [limit] at most",
                "anywhere",
            ),
            _tension(
                "emissions and speed",
                r"\b(?:flown|by air|tonnes of co2|diesel|air ?freight|emissions?|co2|carbon|lorry kilomet\w+|truck kilomet\w+|flights booked)\b",
                "down",
                r"\b(?:same[- ]day|next[- ]day|the next day|within (?:\d+|one|two) (?:hours?|days?)|express|delivered (?:by|before|in))\b",
                "up",
                "Fewer emissions and faster delivery",
                "which orders may take the slow way?",
                "The fast way only for [which orders]",
                "anywhere",
            ),
            _tension(
                "night work and sleep",
                r"\b(?:night (?:deliver\w+|flights?|trains?|shifts?|work)|(?:deliver\w*|collected|flown) (?:at night|before (?:five|six|5|6)))\b",
                "up",
                r"\b(?:hours of (?:sleep|quiet)|people woken|noise|complaints?|midnight|sleep\w*|woken|neighbou?rs)\b",
                "down",
                "Work at night and quiet at night",
                "from which hour is it quiet, and where?",
                "Not between [hour] and [hour] in [which streets]",
                "anywhere",
            ),
            _tension(
                "learning and billing",
                r"\b(?:training (?:hours|days)|(?:hours?|days?) (?:of|in|for) (?:training|learning|courses)|courses taken|time to learn)\b",
                "up",
                r"\b(?:billable|chargeable|utili[sz]ation|hours on (?:projects|the line|the floor)|invoiced hours)\b",
                "up",
                "More hours to learn and more hours to bill",
                "which weeks belong to learning?",
                "[Days] a quarter for learning, not billed",
                "anywhere",
            ),
            _tension(
                "release rhythm and quiet nights",
                r"\b(?:(?:features?|releases?|changes|deployments?|versions?|updates) (?:per|a|each|shipped|released|live)|release (?:every|frequency|cycle)"
                r"|deployment frequency|new features)\b",
                "up",
                r"\b(?:faults? after|bugs? after|failed changes|emergency fixes|incidents?|outages?|night calls?|pages? at night|alerts? at night|downtime|rolled back|unplanned stops?)\b",
                "down",
                "More changes and fewer disturbances",
                "when does a release wait?",
                "No release while [number] incidents are open",
                "anywhere",
            ),
            _tension(
                "decisions in minutes and decisions that hold",
                r"\b(?:decisions?|decided|approvals?|approved|granted|answers?|verdicts?|permits?)\b.*\b(?:within|in|on the same) (?:\d+|a|an|one|two|five|day|minutes?)",
                "up",
                r"\b(?:overturned|appeals?|reversed|corrected|defaults?|in default|arrears|withdrawn|wrong (?:decisions?|answers?))\b",
                "down",
                "Quick decisions and decisions that hold",
                "which cases may take longer?",
                "[Which cases] take [days], counted apart",
                "one thing",
            ),
            _tension(
                "pay and the pay bill",
                r"\b(?:pay rises?|starting pay|minimum pay|hourly pay|wages? (?:of|for)|above the collective wage|bonus(?:es)? paid)\b",
                "up",
                r"\b(?:staff costs?|personnel costs?|pay ?bill|wage ?bill|labou?r costs?|cost per (?:hour|unit|order)|people costs?)\b",
                "down",
                "Better pay and a smaller bill",
                "which cost goes so that pay can rise?",
                "Paid by [what ends]",
                "anywhere",
            ),
            _tension(
                "waste and full shelves",
                r"\b(?:unsold|thrown away|left ?overs?|left over|spoil\w*|expired|write-offs?|food waste|waste (?:at|of|per))\b",
                "down",
                r"\b(?:(?:bread|loaves|choice|kinds of \w+|products|dishes|cakes) (?:left |still there )?(?:at|until|after) (?:\d+|closing|noon|six|five|four)|full counters?|(?:full|filled|stocked) shel\w+|shel\w+ (?:full|filled|stocked)|in stock|on the shelf|still there at|available (?:at|until)|choice at)\b",
                "up",
                "Less thrown away and more to choose from",
                "what may be sold out, and from which hour?",
                "[Which goods] may be sold out from [hour]",
                "anywhere",
            ),
            _tension(
                "machines and people who answer",
                r"\b(?:(?:tills?|counters|desks|booths) without (?:staff|a cashier)|self[- ]check-?outs?|cashierless|bots?|(?:answered|handled|solved|settled|closed) by (?:a |the )?(?:bot|chatbot|machine|assistant)s?|automated|chatbot|self-service"
                r"|without (?:an )?agents?)\b",
                "up",
                r"\b(?:(?:served|helped|greeted|answered|advised) by (?:a person|staff|a human|an? (?:adviser|colleague|librarian|cashier|agent))|(?:spoke|spoken|talk\w*|reach\w*) (?:to |with )?(?:a |an )?(?:person|human|agent|adviser|somebody)|personal (?:contact|answer|advice)"
                r"|human answer)\b",
                "up",
                "More answers by machine and more by people",
                "who always reaches a person?",
                "A person for [whom], within [minutes]",
                "anywhere",
            ),
            _tension(
                "visitors and nature",
                r"\b(?:visitors|hikers|boats|campers|overnight stays|walkers|divers|tours)\b",
                "up",
                r"\b(?:(?:broods?|hatch\w*|chicks|otters|bats|frogs|butterflies|reeds|rare plants)|breeding|nests?|species|orchids?|wildlife|seals?|birds?|dune plants?|quiet hours)\b",
                "up",
                "More people and more wild life",
                "which paths or weeks stay closed?",
                "Closed in [which weeks]: [which paths]",
                "anywhere",
            ),
            _tension(
                "inputs and harvest",
                r"\b(?:(?:pesticides?|herbicides?|fungicides?|nitrogen|fertili[sz]er|slurry|irrigation|feed|diesel|seed) (?:a|each|applied|for each)|(?:litres|kg|kilos) of (?:pesticide|fertili[sz]er|water|nitrogen)|(?:water|fertili[sz]er|pesticides?|feed|spray\w*|antibiotics?) (?:used|per|bought|spread))\b",
                "down",
                r"\b(?:(?:bushels|crates|boxes) (?:per|a|picked)|crop per|weight per|tonnes|litres of milk|kilos|yield|harvest\w*|milk per|eggs per)\b",
                "up",
                "Less put in and more taken out",
                "which fields may yield less?",
                "[Which fields] with less, at [yield] or more",
                "anywhere",
            ),
            _tension(
                "evenings and deadlines",
                r"\b(?:overtime|weekend (?:work|shifts)|extra hours|evenings? worked|hours over)\b",
                "down",
                r"\b(?:on time|promised (?:day|date)|deadlines? (?:met|kept)|launched by|delivered|finished by)\b",
                "up",
                "Free evenings and dates that are kept",
                "which date moves when the hours do not reach?",
                "[Which date] moves by [days] before anybody works a weekend",
                "anywhere",
            ),
            _tension(
                "flexible shifts and the same face",
                r"\b(?:part[- ]time|job shar\w+|float\w* staff|bank staff|flexible shifts?|shifts? swapped|own rota)\b",
                "up",
                r"\b(?:(?:class|own|regular|usual) (?:teacher|doctor|midwife|driver|carer|nurse|trainer|adviser)|one (?:teacher|nurse|carer|driver|midwife|trainer)|by the same|same (?:nurse|carer|teacher|driver|adviser|person|midwife|worker)|continuity|named (?:nurse|carer|midwife|worker))\b",
                "up",
                "Freer shifts and the same face each day",
                "for whom does the face matter most?",
                "The same [who] for [whom]",
                "anywhere",
            ),
            _tension(
                "rooms a shift and clean rooms",
                r"\b(?:(?:minutes|time) to (?:clean|turn) a|rooms|flats|cars|tables|beds|wards|coaches) (?:cleaned|turned|made|washed|prepared)\b.*\b(?:per|an?)\b",
                "up",
                r"\b(?:stains?|dirt\w*|hair|dust|unclean|complain\w*|not clean)\b",
                "down",
                "More rooms a shift and fewer stains",
                "at which number does a room get worse?",
                "At most [number] a shift when [case]",
                "anywhere",
            ),
            _tension(
                "one place and a spare one",
                r"\b(?:(?:from|in|at) one (?:warehouse|site|plant|data cent(?:re|er)|depot)|sites? closed|merged (?:sites|depots|warehouses))\b",
                "up",
                r"\b(?:second (?:site|plant|warehouse|data cent(?:re|er)|line)|back-?up|failover|spare capacity|redundan\w+)\b",
                "up",
                "One place and a spare one",
                "what stops when the one place stops?",
                "A spare for [what] only",
                "anywhere",
            ),
            _tension(
                "desks and office days",
                r"\b(?:desks per|office space|square met(?:re|er)s (?:of office|per)|floors? (?:rented|used)|rooms rented|office rent)\b",
                "down",
                r"\b(?:days in the office|in the office|office days|on site|presence|together in one room)\b",
                "up",
                "Fewer desks and more people at them",
                "who comes on which day?",
                "[Which teams] on [which days]",
                "anywhere",
            ),
            _tension(
                "easy returns and their cost",
                r"\b(?:(?:return|send back|exchange)\w* (?:within|up to|for) \d+|return window|may return|returns? (?:accepted|free)|free returns?|return (?:within|window)|goodwill|refund\w* without|no questions asked|exchanged at once)\b",
                "up",
                r"\b(?:costs? of returns|return costs?|returned (?:goods|parcels|orders)|return rate|refunds? paid|goodwill payments)\b",
                "down",
                "Easier returns and fewer of them",
                "which goods may come back, and for how long?",
                "Free for [which goods], within [days]",
                "anywhere",
            ),
            _tension(
                "selling and its budget",
                r"\b(?:(?:marketing|advertis\w+|ad|campaign|sales|acquisition) (?:spend\w*|budget|costs?))\b",
                "down",
                r"\b(?:first[- ]time (?:buyers|customers|visitors|donors|guests|readers|members)|(?:buyers|visitors|guests|members|readers|donors) (?:won|gained)|people who know us|tickets sold|new (?:customers|clients|members|users|donors|subscribers|sign-?ups)|leads|sign-?ups|first orders|awareness|trial\w*)\b",
                "up",
                "A smaller budget and more who come",
                "which channel ends, and what will it cost us?",
                "[Which channel] ends on [date]; expected [number] fewer",
                "anywhere",
            ),
            _tension(
                "quick turns and work between",
                r"\b(?:(?:let|re-?let|rented|available|bookable|occupied|handed over|turned round|turned around) (?:again )?(?:within|in|by)|void (?:days|time)"
                r"|turnaround within)\b",
                "up",
                r"\b(?:(?:renovated|cleaned|inspected|repaired|repainted|checked|disinfected|serviced|refurbished) (?:before|between|after each))\b",
                "up",
                "A quick turn and the work before it",
                "which of them may stand empty for longer?",
                "[Days] more where [what] must be done",
                "one thing",
            ),
            _tension(
                "lent out and at hand",
                r"\b(?:on loan|lent (?:out|to)|rented out|hired out|borrowed|out with|sent abroad)\b",
                "up",
                r"\b(?:on the shel\w+|on display|in (?:its|their|the right) place|hang\w*|on the wall|at hand|ready to hand|in the rack)\b",
                "up",
                "More of them away and more of them in place",
                "which of them stay at home?",
                "[Which of them] stay; the rest at most [days] away",
                "one thing",
            ),
            _tension(
                "works by day and people on their way",
                r"\b(?:(?:roadworks?|works|repairs|digging|deliveries|cleaning|loading|maintenance|building) (?:done |carried out |finished )?(?:by day|during the day|in daylight|in office hours))\b",
                "up",
                r"\b(?:delay\w*|jams?|queues?|held up|minutes lost|closures?|stuck)\b",
                "down",
                "Work by day and a free way by day",
                "on which streets or hours is the work done at night?",
                "By night on [where]",
                "anywhere",
            ),
            _tension(
                "lamps off and feeling safe",
                r"\b(?:lamps?|street ?lights?|lights|lighting|lanterns) (?:lit|on|burning|hours)|lighting (?:hours|energy)\b",
                "down",
                r"\b(?:feel safe|felt safe|feeling safe|safe at night|well[- ]lit|walk home)\b",
                "up",
                "Fewer lights and people who feel safe",
                "which streets stay lit, and until when?",
                "[Which streets] lit until [hour]",
                "anywhere",
            ),
            _tension(
                "quick hires and good hires",
                r"\b(?:(?:days|weeks|time) to (?:hire|fill|an offer)|interviews per (?:hire|candidate|post)|time[- ]to[- ]hire|days from (?:application|advert))\b",
                "down",
                r"\b(?:candidates? (?:met|seen|interviewed) by|trial days?|reference checks?|hires? (?:who|that) (?:stay|pass)|stay (?:a|the first|one) year|pass probation)\b",
                "up",
                "Quicker hires and surer ones",
                "which posts are worth another week?",
                "[Which posts] always with [which step]",
                "anywhere",
            ),
            _tension(
                "short stays and coming back ill",
                r"\b(?:length of stay|days in (?:hospital|the ward|care)|bed days|nights per (?:patient|stay)|days until discharge)\b",
                "down",
                r"\b(?:readmi\w+|readmissions?|back within \d+|returning within|falls at home|emergency returns)\b",
                "down",
                "Shorter stays and fewer who come back",
                "which patients stay a day longer?",
                "Home only when [signs]",
                "anywhere",
            ),
            _tension(
                "cars and trees in one street",
                r"\b(?:parking (?:spaces?|places|bays)|car parks?|car lanes?)\b",
                "up",
                r"\b(?:trees?|benches|cycle (?:lanes?|paths?)|bike (?:lanes?|racks?)|pavement\w*|square met(?:re|er)s of (?:green|grass|shade)|play streets?|car[- ]free)\b",
                "up",
                "Room for cars and room for others",
                "which streets belong to whom?",
                "[Which streets] for parking, [which] without",
                "anywhere",
            ),
            _tension(
                "guests' beds and residents' homes",
                r"\b(?:holiday (?:flats|homes|lets)|tourist beds|guest beds|short[- ]term lets?|hotel rooms)\b",
                "up",
                r"\b(?:flats? for (?:residents|locals|staff|families|workers)|homes for (?:residents|locals|families)|long[- ]term (?:lets?|leases|tenan\w+)|lived in all year)\b",
                "up",
                "Beds for guests and homes for residents",
                "how many homes may become guest beds, and where?",
                "No new [which] in [where]",
                "anywhere",
            ),
            _tension(
                "digital only and those without",
                r"\b(?:(?:only|all|entirely|exclusively) online|online only|without paper|paperless|cashless|without cash|by app|via the app|digital(?:ly)? only)\b",
                "up",
                r"\b(?:over (?:65|70|75|80)|older (?:customers|people|patients|members|residents)|without (?:a )?(?:smartphone|internet|card)|pay(?:ing)? (?:in )?cash|by post|at the counter)\b",
                "up",
                "More by app and nobody left out",
                "what do people do who have no app?",
                "A way by [paper or counter] stays for [whom]",
                "anywhere",
            ),
            _tension(
                "collections and unsold goods",
                r"\b(?:collections|new (?:models|titles|lines|arrivals)|launches|editions) (?:per|a|each)\b",
                "up",
                r"\b(?:unsold|marked down|clearance|left ?overs?|pulped|returned unsold|dead stock)\b",
                "down",
                "More new ones and fewer unsold",
                "what goes for each new one?",
                "One out for each one in, chosen by [whom]",
                "anywhere",
            ),
            _tension(
                "spare parts and quick repair",
                r"\b(?:spare parts? (?:in stock|on hand|stock|value)|parts? in (?:stock|store)|value of (?:spare )?parts|stock of parts)\b",
                "down",
                r"\b(?:repaired (?:within|in|the same|at the first)|fixed (?:within|in|the same|at the first)|first[- ](?:time|visit) fix\w*|running again within)\b",
                "up",
                "Fewer parts in store and repairs at once",
                "which parts must always be there?",
                "Always in store: [which parts]",
                "anywhere",
            ),
            _tension(
                "overtime and backlog",
                r"\b(?:overtime|extra (?:hours|shifts)|weekend (?:work|shifts|hours)|hours over)\b",
                "down",
                r"\b(?:backlog|open (?:cases|orders|files|claims|requests)|unanswered|waiting list|unpaid claims|cases? older than)\b",
                "down",
                "Fewer extra hours and a smaller pile",
                "which part of the pile may wait?",
                "[Which cases] wait until [when]",
                "anywhere",
            ),
        )
    }
)


_READ = 600  # characters: what a row counts stands at its beginning


SIDES: Mapping[tuple[str, bool], Side] = MappingProxyType(
    {
        (entry.name, is_one): side
        for entry in TENSIONS.values()
        for is_one, side in ((True, entry.one), (False, entry.other))
    }
)


@cache
def _by_opening(way: Direction) -> Mapping[str, Collection[tuple[str, bool]]]:
    return sort_by_opening((key, side.words) for key, side in SIDES.items() if side.direction == way)


@lru_cache(maxsize=65536)
def _sides_by_text(text: str, way: Direction) -> tuple[tuple[str, bool], ...]:
    """Return on which sides of the table a text stands that goes this way, in the order of the table."""
    read = text[:_READ]
    worth = worth_searching(read, _by_opening(way))
    return tuple(sorted((key for key in worth if SIDES[key].words.pattern.search(read)), key=_PLACES.__getitem__))


_PLACES = {key: place for place, key in enumerate(SIDES)}


def find_sides(kr: KeyResult) -> tuple[tuple[str, bool], ...]:
    """Return the entries of the table that a row stands in, and on which side: True for the first.

    A row stands on a side only when it moves that way; a row whose way is open stands on none.
    """
    return _sides_by_text(plain(kr.phrase), kr.direction) if kr.direction else ()
