"""English words of what is so for all of them or not, and of acts that are done once. Each is part of a pattern."""

# What every one of them does: verbs in the third person and their plurals, few of which are nouns.
HAPPENS = (
    r"uses?|works? (?:with|on|from|to|in)|knows?|holds?|owns?|runs? on|gets?|receives?|passed|passes|speaks?|meets?|carry|carries|"
    r"shows?|sits?|stands?|follows?|reports? (?:in|to|through)|pays?|went|goes?|comes?|belongs?|wears?|keeps?|signs?|signed|joins?|joined|"
    r"offers?|accepts?|includes?|contains?|covers?|completes?|completed|attends?|attended|applies|apply|complies|comply|"
    r"switched|moved|migrated|trained|certified|equipped|fitted|connected|agreed|adopted|introduced|installed|labelled|labeled|"
    r"digiti[sz]ed|documented|published|registered|enrolled|finished|understands?|supports?|provides?|lies|bears?|sells?|serves?|"
    r"takes? part|opens?|closes?|logs? (?:in|on|into)|works without|learn(?:s|ed|t)?|read|reads|sends?|sent|writes?|wrote"
)

# One thing and its end: "Separation of the grid company accomplished".
BROUGHT_ABOUT = (
    r"accomplished|carried out|carried through|effected|performed|executed|enacted|wrapped up|brought about|in the bag|pushed through|"
    r"over and done with|over|realised|realized|fulfilled|put into practice|put into effect|in hand|in the books|under way|underway|"
    r"sorted|history|reality|a reality|a fact|dealt with|seen through|brought home|brought in|landed|in the can|on its feet|"
    r"out of the way|bedded in|taken over|swapped out|taken out|pensioned off|scrapped|shelved|mothballed|unified|united|"
    r"consolidated|harmonised|harmonized|standardised|standardized|unbundled|split|halted|stopped|banned|outlawed|lapsed|"
    r"reversed|overturned|repealed|vacated|evacuated|cleared out|broken up|carved out|hived off|sold off|bought out"
)

# What is no longer there.
GONE = (
    r"history|gone|a thing of the past|things of the past|no more|behind us|out of (?:the (?:house|building|door|way)|service|use|sight)|"
    r"off the (?:road|books|shelf|shelves|market|network|street|table|list)|a memory|dead and buried|past|extinct|obsolete|"
    r"switched off|shut|closed|abolished|banned|forbidden|dispensed with|done away with|consigned to history"
)

# Acts upon one body or building that are done once.
ACTS = (
    r"merge|unite|unify|amalgamate|fuse|combine|split(?: up)?|dissolve|disband|wind up|close(?: down)?|shut(?: down)?|abolish|scrap|"
    r"ban|outlaw|exit|leave|quit|vacate|relocate|move (?:into|out of|to)|sell(?: off)?|spin off|take over|acquire|buy out|"
    r"nationali[sz]e|privati[sz]e|incorporate|demerge|carve out|hive off|outsource|insource|unbundle|separate|swap out|phase out|"
    r"retire|decommission|mothball|demolish|tear down|pull down|knock down|terminate|cancel|repeal|revoke|ratify|rename"
)
