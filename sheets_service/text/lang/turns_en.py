"""English turns that settle the kind of a row by how it is built: a place won, our thing in other hands, a thing in its place."""

_RANKING = (
    r"(?:league|ranking|rankings|index|chart|charts|top \w+|list of|survey|poll|test|comparison|benchmark|best|award|awards|prize|table|"
    r"quadrant|scoreboard|contest|competition|championship|medal|rating|ratings|press|magazine|readers|jury|critics|peers|region|country|"
    r"county|industry|sector|class)"
)
WON = (
    rf"\W*(?:be |become |get |finish |come |rank |place |end )?(?:named|listed|ranked|voted|rated|placed|chosen|shortlisted|counted|"
    rf"recommended|finish|come|rank) (?:\w+ )?(?:in|among|amongst|as|first|second|third|best|no\.?|number|top|by|the|\d+(?:st|nd|rd|th))\b.{{0,60}}\b{_RANKING}\b"
    rf"|\W*(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|top \w+|place \d+)(?: place)? (?:in|of|among|on) (?:the|our|all|its)\b.{{0,50}}\b{_RANKING}\b"
    r"|.{3,60}?\b(?:rank|ranking|position|place|placing|chart position|standing)\b.{0,50}?(?:\bfrom\b|→|\bto\b).{0,20}\btop[ -]\w+"
)
"""A place won in a ranking: "Named among the five best employers", "Second in the fair-trade league"."""

TAKEN_UP = (
    r"\W*(?P<who>(?:[a-z'-]+ ){0,3}?[a-z-]+(?:s|men|women|people|press|media)) (?:\w+ly |now |all |also )?"
    r"(?:cite|quote|follow|reuse|re-use|copy|imitate|adopt|apply|borrow|recommend|credit|republish|reprint|endorse|choose|prefer|trust|"
    r"praise|demand|request|consult|teach|translate|licen[cs]e|link to|refer to|rely on|build on|draw on|act on|subscribe to|ask for|pay for|"
    r"come back to|stick to|stick with|swear by|keep to|point to|learn from|work from|switch to|turn to) "
    r"(?:our|the team's|this team's|its|their) (?:[a-z'-]+ ){0,3}[a-z'-]+"
)
"""What others do with a thing of ours: "Courts follow our guidance", "Rivals copy our layout"."""

IN_ITS_PLACE = (
    r"\W*(?:an? |the |new |our |two |three |four |one )*(?P<thing>(?:[a-z'&-]+ ){0,4}?[a-z'-]+)(?: (?:w/|with|about|on|for) [a-z-]+)? "
    r"(?:(?:visible|available|displayed|shown|ready|installed|up|present|on display|on show|hung|posted|fitted) )?"
    r"(?:in|at|on|beside|outside|by|in front of|next to|on top of|above|behind) (?:every|each|all|both)\b[^:;%→]*"
)
"""A thing wherever it belongs: "Bike racks in front of every branch", "Price list visible at every till"."""

NOW_OPEN = (
    r"\W*(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|our|the|all)?(?: \w+)? ?(?:new|second|third|fourth|further|extra|additional) (?P<thing>(?:[a-z'-]+ ){0,3}?[a-z'-]+) opens? "
    r"(?:before|by|in|on|at|for|with|until|this|next)\b[^:;%→]*"
)
"""A new thing that opens: "Two new wards open before the winter"."""

PLEADING = (
    r"(?:push|press|lobby|argue|advocate|fight|plead|agitate|petition|canvass|speak up|stand up|speak out|make a case|make the case|"
    r"beat the drum|root|strive|crusade)"
    r" (?:\w+ )?for (?!\w*\s?\d|[€$£\d])|campaign for (?:an? |the |more |longer |lower |higher |better |fairer |safer |less |fewer |cheaper )(?!.*\b"
    r"(?:launched|live|run|done|finished|published|started)\b)"
)
"""Effort for a thing that others decide: "Push for longer opening hours"."""

FLAWS = frozenset(
    """repair breakdown defect error fault leak failure reject complaint return crack break breakage delay loss claim recall blemish
    stain mistake slip overrun shortage outage stoppage jam spill injury accident dispute scrap rework remake misprint mismatch
    rejection refund damage dent scratch bug crash misfire blockage fracture bounce misfeed incident absence no-show queue""".split()
)
"""What goes wrong, and is counted: nobody makes or raises it on purpose."""

OWN_TIME = frozenset(
    "hour day time minute week evening afternoon morning sprint shift month year capacity working-time".split()
)
"""What is spent when one's own time is."""

AT_A_LEVEL = r"\b(?:at|below|under|above|over|within|to|between|near|around)\s+(?:or \w+ )?[€$£]?\d|[<>≤≥]\s?\d"
"""Where a level is held: "at 9 %", "below 5"."""
