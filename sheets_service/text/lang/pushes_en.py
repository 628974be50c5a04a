"""English words of a push at what nobody counts: "Improve communication with parents", "Boost staff morale"."""

PUSHED = r"improve|improving|boost|boosting|enhance|enhancing|increase|increasing|raise|raising|lift|lifting|grow|restore|better"
# Whose it is: words that name no measure of their own.
WHOSE = (
    r"the|our|their|its|all|both|overall|general|internal|external|mutual|everyday|daily|staff|team|employee|colleague|crew|"
    r"ward|office|workplace|working|work|school|company|cross-team|cross-functional|inter-departmental|interdepartmental|"
    r"departmental|customer|client|parent|patient|supplier|partner|member|volunteer|neighbourhood|public|community|good|"
    r"learning|service|feedback|safety|club|project|shop-floor|two-way|[a-z]+['’]s|[a-z]+s['’]"
)
SOFT = (
    r"communications?|co-?operation|collaboration|co-?ordination|interplay|morale|mood|atmosphere|ambience|climate|culture|"
    r"(?:team |community |club )?spirit|teamwork|team-spirit|togetherness|cohesion|solidarity|harmony|goodwill|rapport|"
    r"relationships?|relations|dialogue|understanding|transparency|visibility|image|reputation|standing|mindset|clarity|"
    r"appreciation|recognition|identification|alignment|professionalism|openness|trust|motivation|(?:information|knowledge) "
    r"(?:flow|sharing|exchange)|(?:flow|exchange) of (?:information|knowledge|ideas)|work-life balance|sense of belonging"
)
