"""English words of rows that stray from a goal whose other rows keep to it: selling, adverts, posts to fill, claims, bills, dues.

They say less than a side topic does: they count only where all other rows speak of the goal and this one of nothing there.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Stray(NamedTuple):
    """One subject: the words that tell it, and those of goals and rows where it is at home."""

    told: str
    home: str


STRAYS: Mapping[str, Stray] = {
    "selling": Stray(
        r"\b(?:(?<!tickets )(?<!seats )sold|sales|revenue|takings|turnover|web ?shop|online shop|gift (?:boxes|cards|shop)|merchandise|souvenirs?|(?:visitors|customers|guests|footfall|spend\w*) (?:to|in|at|of) the (?:[\w-]+ )?(?:shop|caf[eé]|canteen|kiosk|bistro|snack bar)|upsell\w*|cross-sell\w*|paid by (?:card|phone|"
        r"app|direct debit)|card payments|vouchers?|rented out|rental income|hire of|advance orders|pre-?orders|raffle tickets)\b",
        r"\b(?:cakes?|bread|loa(?:f|ves)|coffee|caf[eé]s?|bakery|kiosks?|restaurants?|dish(?:es)?|menus?|wines?|beers?|tast\w+|recipes?|"
        r"sell\w*|sold|sale|sales|shop\w*|buy\w*|bought|customers?|market\w*|money|earn\w*|income|price\w*|revenue|live[sd]? (?:from|off|on|by)|living|orders?|"
        r"pay\w*|paid|afford\w*|trad(?:e|es|ing)|business\w*|grow\w*|fund\w*|financ\w*|feet|surviv\w+|viable|choos\w*|guests?|tickets?|full|fill\w*|"
        r"book\w*|brand\w*|fans?|members?|donors?|sponsor\w*|independen\w*|profit\w*|margin\w*|merchants?|retail\w*|export\w*|demand|reach\w*|spread\w*|clubs?)\b",
    ),
    "adverts": Stray(
        r"\b(?:clicks (?:per|on|from|to)|page ?views?|followers|likes|newsletters?|advert\w*|ads|impressions|open rates?|hashtags?|press (?:articles|releases|mentions|coverage)|articles about us|"
        r"brochures?|leaflets|flyers|mailings?|banners?|billboards?|social media|instagram|facebook|linkedin|youtube|tiktok|podcasts?|blog|webinars?|"
        r"(?:visitors|visits|views|hits) (?:of|to|on) (?:the |our )?(?:[\w-]+ ){0,2}(?:web|page|site|website|blog|homepage|profile))\b",
        r"\b(?:known|know us|know of|name|named|reach\w*|audience\w*|read|reads|readers?|web\w*|site|online|visit\w*|find|finds|found|hear|hears|heard|listen\w*|attention|"
        r"brand\w*|choos\w*|market\w*|sell\w*|sold|customers?|news\w*|stor(?:y|ies)|media|public|aware\w*|campaign\w*|fans?|follow\w*|fame|famous|image|"
        r"discover\w*|attract\w*|advert\w*|post\w*|video\w*|film\w*|creator\w*|donat\w*|donors?|members?|join\w*|recruit\w*|enrol\w*|applicants?|subscri\w+|"
        r"click\w*|traffic|search\w*|informed|information|journalis\w*|vot\w+|tourist\w*|guests?|shop\w*|buy\w*|opinion\w*)\b",
    ),
    "posts to fill": Stray(
        r"\b(?:applica(?:tions?|nts?) (?:per|for) (?:[\w-]+ ){0,3}(?:posts?|positions?|roles?|jobs?|vacanc\w+|adverts?|openings?)|vacanc(?:y|ies)|"
        r"open (?:[\w-]+ )?(?:posts?|positions?|roles?|jobs?)|time to hire|job (?:adverts?|ads|interviews?|fairs?)|employer (?:brand|ratings?|reviews?)|payslips?|payroll|"
        r"appraisals?|annual leave|unused leave|leave requests|holiday requests|timesheets?|sick notes|staff (?:party|outing|canteen|parking|discounts?|survey))\b",
        r"\b(?:staff\w*|employ\w*|hir(?:e|es|ed|ing)|recruit\w*|work here|to work|teams?|posts?|jobs?|vacan\w*|overtime|workload|burn\w*|exhaust\w*|talent\w*|"
        r"apprentic\w*|career\w*|colleague\w*|rotas?|roster\w*|shifts?|pay|paid|wages?|admin\w*|paper\w*|hands|newcomers?|juniors?|trainees?|"
        r"stay\w*|leav\w+|people who|enough)\b",
    ),
    "claims and trips": Stray(
        r"\b(?:(?:travel|expense|mileage|overtime) (?:claims?|expenses|forms?|costs?|budget|bookings?)|expenses? (?:paid|settled|handed in|claimed)|business trips?|"
        r"flights? (?:booked|per)|hotel nights|parking (?:fines|permits|spaces)|company cars?|pool cars?|"
        r"(?:staff|business|employee) (?:journeys|trips|travel|commutes?|flights|parking))\b",
        r"\b(?:travel\w*|expens\w*|claim\w*|trips?|pay\w*|paid|paper\w*|admin\w*|bureaucra\w*|money|cost\w*|flights?|fly\w*|remote|climate|carbon|emission\w*|cars?|"
        r"driv\w*|park\w*|sav(?:e|es|ing)|spend\w*|budget\w*|green\w*|form|forms)\b",
    ),
    "bills of the house": Stray(
        r"\b(?:heating|electricity|power|energy|water|gas|phone|telephone|insurance|rent|cleaning|cloud|hosting|printing|catering|parking|lease|bank|licen[cs]e|software|"
        r"stationery|postage|courier|waste disposal|security|audit|legal|office) (?:costs?|bills?|spend\w*|contracts?|fees?|premiums?|charges?)\b"
        r"|\b(?:hall|office|branch|shop|store|premises|warehouse|depot|studio) (?:rents?|leases?)\b"
        r"|\b(?:electricity|gas|power|energy|water|heat|paper|toner|coffee) (?:(?:used|use|consumed|consumption|bought|ordered) )?(?:in|at|by) "
        r"(?:the |our )?(?:head office|offices?|headquarters|admin(?:istration)?(?: building)?)\b"
        r"|\b(?:printed pages|pages printed|(?:office|copier|copy|printer|printing) paper|prints per (?:employee|head|person)|toner cartridges)\b"
        r"|\b(?:costs?|price|rent|bills?) (?:of|for) (?:the )?(?:heating|electricity|energy|cleaning|insurance|phones?|offices?|rent|catering|hosting|printing)\b",
        r"\b(?:grants?|cost\w*|money|cheap\w*|price\w*|afford\w*|lean|sav(?:e|es|ing|ings)|budget\w*|financ\w*|profit\w*|margin\w*|energy|power\w*|heat\w*|electric\w*|climate|"
        r"carbon|emission\w*|green\w*|sustain\w*|solar|sun|footprint|bills?|rent|rents|insur\w*|clean\w*|spend\w*|fund\w*|own way|owe\w*|debts?|surviv\w*|waste\w*|"
        r"cloud|server\w*|host\w*|uptime|software|paper\w*|print\w*|park\w*|food|eat\w*|meals?|flats?|homes?|hous\w*|tenants?|building\w*|warm\w*|cool\w*|"
        r"water|phone\w*|bank\w*|safe\w*|secur\w*|legal|law\w*|audit\w*|light\w*|developer\w*|engineer\w*|queries|query|data)\b",
    ),
    "dues": Stray(
        r"\b(?:(?:client|customer|supplier|vendor|overdue|unpaid|outstanding|late) (?:invoices?|bills|accounts|fees)|invoices? (?:unpaid|overdue|paid|sent|open|settled|scanned|approved)|"
        r"receivables|payment reminders?|dunning|days sales outstanding|membership (?:fees|dues)|dues (?:paid|collected)|bad debts?|late payers?)\b",
        r"\b(?:pay\w*|paid|money|invoic\w*|bill\w*|cash|debts?|fees?|suppliers?|vendors?|afford\w*|financ\w*|accounts?|accounting|members?|rent\w*|owe\w*|price\w*|cost\w*|"
        r"credit\w*|bank\w*|liquid\w*|surviv\w*|paper\w*|bookkeep\w*|trader?s?|books?|numbers|figures|purchas\w*|order\w*)\b",
    ),
}

# What every house has to see to, whatever its goal: it strays though the other rows hardly name the goal either.
OVERHEADS = (
    r"\b(?:vacanc(?:y|ies)|time to hire|days to (?:fill|hire)|open (?:posts?|positions?)|job (?:adverts?|ads|interviews?)|annual leave|leave requests|holiday requests|"
    r"timesheets?|sick notes|(?:travel|expense|mileage) claims?|travel expenses|business trips?|company cars?|staff (?:party|outing|parking))\b"
)
