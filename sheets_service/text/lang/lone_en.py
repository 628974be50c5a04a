"""English names of measures that one word defines, and words that only seem to define who is counted."""

# One word and everybody in the trade counts the same: "Churn from 5% to 3%"; prices and money kept by the books.
DEFINED = """csat enps otif mttr mtbf gmroi roas roce dscr arpu arppu fcr aov gmv sqdc dpmo ltifr trifr trir ltir oee members customers tenants employees volunteers apprentices churn readmission readmissions reoffending relapse relapses reviews review leakage uptime downtime ebitda revenue profit
turnaround latency headcount mortality scrap rework no-shows noshows stillbirths births deaths suicides followers subscribers
attrition rating ratings price temperature weight salinity humidity population cashflow debt contracts inventory overtime
discount discounts margin margins spoilage mastitis lameness fte bounce backlog stars"""

# "Active members", "regular guests": by which yardstick?
LOOSE = (
    r"active|engaged|regular|loyal|frequent|committed|qualified|satisfied|happy|healthy|serious|strong|"
    r"involved|successful|valuable|motivated|skilled|interested|relevant|important|large|big|small"
)
