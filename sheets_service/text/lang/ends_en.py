"""English words that stand where a number to reach should, and tell a direction only. Each is part of a pattern."""

# Words that stand where a number to reach should: "31% → higher", "Goal: less".
FURTHER = (
    r"(?:higher|lower|less|more|fewer|better|faster|quicker|slower|shorter|longer|sooner|earlier|larger|bigger|smaller|greater|cheaper|"
    r"improved|increased|reduced|improving|rising|falling|growing|shrinking|declining|decreasing|increasing|up|down|upwards?|"
    r"downwards?|improvement|reduction|increase|decrease|growth|decline|maximum|minimum|max|min|best possible|lowest possible|"
    r"highest possible|as (?:low|high|few|many|much|little|short|fast) as possible)"
)

# How far something may go, without saying how far.
SUPERLATIVES = (
    r"low|high|few|many|much|little|short|long|fast|quick|soon|early|small|large|big|close|near|complete|full|cheap|good|often|"
    r"rare|rarely|seldom|quickly|soon|lean|light|quiet|clean|safe"
)

# A number that goes somewhere by itself: ", rising month by month".
TURNING = (
    r"(?:rising|falling|growing|shrinking|climbing|dropping|declining|decreasing|increasing|improving|sinking|going (?:up|down)|"
    r"coming down|getting (?:better|shorter|lower|higher|fewer|faster)|diminishing|receding|recovering|dwindling|mounting|easing)"
)
