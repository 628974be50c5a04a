"""English words for two states that one thing cannot be in at once: what is let is not empty, what is out is not kept in."""

STATES: tuple[tuple[str, str], ...] = (
    (
        r"occupied|occupancy|sold|booked|let|used|in use|taken|filled|rented|hired out|lent out|on loan",
        r"empty|free|unused|idle|vacant|unsold|in reserve|held back|closed|blocked|under repair",
    ),
    (
        r"on the road|on the track|out|running|in service|in use|flying|sailing|at sea|in the field|on duty",
        (
            r"off the road|in the (?:workshop|depot|yard|hangar|dock)|out of service|stopped|withdrawn|laid up|stand(?:s|ing)? by|on stand-?by"
            r"|held in reserve|kept (?:in|off|back)"
        ),
    ),
    (
        r"approved|accepted|granted|admitted|allowed|waved through|let through|passed|paid (?:out )?unseen|said yes",
        r"turned (?:down|away)|refused|rejected|declined|denied|stopped|blocked|sent back|held (?:back|up)|said no",
    ),
    (
        r"open|opened|releases?|released|we release|deploy(?:ed|ments?)?|changed|changes",
        r"closed|shut|forbidden|banned|frozen|freeze|locked|not allowed|off limits",
    ),
    (
        r"by (?:a |real )?(?:person|people|human|staff|colleague)s?|by hand|in person|face to face|by an? (?:adviser|agent|nurse|doctor|teacher)",
        (
            r"by (?:the |a |our )?(?:\w+ )?(?:robot|machine|bot|chatbot|assistant|kiosk|computer|app)s?|without (?:a|any) (?:person|human|call)"
            r"|automatic(?:ally)?|self-service|unattended|unmanned|on their own"
        ),
    ),
    (
        r"(?:from|at) home|remote(?:ly)?|work(?:ing)? away|online|by video|by phone",
        r"in (?:the|our) (?:office|building|branch(?:es)?|classroom|surgery|shop)|on site|on the premises|at their desks?|in person",
    ),
    (
        r"by (?:sea|ship|rail|train|boat|barge|bike|bicycle)",
        r"by (?:air|plane|road|lorry|lorries|truck|van|car|courier)|abroad the next|the next morning|overnight|express",
    ),
    (
        (
            r"(?:on |with )?(?:our |the )?(?:standard|unchanged|unaltered|ready-made|off the shelf) ?(?:terms|contract|product|model|version|recipe|clauses)?"
            r"|nothing special|one size"
        ),
        (
            r"own terms|custom(?:ised|ized|-made)?|made (?:only |just )?for (?:them|one|that|a single)|bespoke|tailored|made to measure|special(?:ly)? \w+"
            r"|written for (?:that|the|each|a)"
        ),
    ),
)
"""Each pair names the one state and the other."""

_COUNT = r"\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"
LENGTH = (
    rf"(?P<before>\b\w+ )?(?P<bound>at least |for |a full |full |an? )(?P<number>{_COUNT})[ -](?P<unit>minute|hour|day|night|week|month)s?\b"
    r"(?! (?:ago|earlier|before|after|ahead|of (?:ask|arriv|order|leav|book|the)))"
    r"|(?P<more>\d+)[ -](?P<unit2>minute|hour|day|night|week|month)s? or (?:more|longer)\b"
)
"""A length that a share of cases shall have: "at least seven nights", "a 10-minute talk", "20 minutes or longer"."""
