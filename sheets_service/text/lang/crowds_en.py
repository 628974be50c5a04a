"""English for crowds that are counted: who came, who looked, what was picked up, scanned, typed or left on a page."""

_COMING = (
    r"(?:attending|attended|visiting|watching|joining|following|viewing|seeing|hearing|coming to|came to|come to|turning up (?:at|for)|"
    r"tuning in(?:to| to)|listening to|signing up (?:for|to)|signed up (?:for|to)|registered (?:for|at|on)|registering (?:for|at|on)|"
    r"subscribed to|subscribing to|reached (?:by|with|through|via)|stopping at|calling at|dropping in(?:to| at)|present at|"
    r"logging (?:in ?to|on ?to)|who (?:attend(?:ed)?|came to|come to|visit(?:ed)?|watch(?:ed)?|saw|see|heard|joined|follow(?:ed)?|stopped at|"
    r"looked at|signed up (?:for|to)|registered (?:for|at|on)|tuned in(?:to| to)|logged (?:in ?to|on ?to)))"
)
_SHOW = (
    r"(?:talks?|lectures?|(?:information|info|taster|launch|themed|sales|open|parents['’]?|public|evening) (?:evenings?|events?|days?|nights?|"
    r"meetings?|sessions?)|evenings|open days?|open house|roadshows?|campaigns?|shows?|stands?|stalls?|booths?|fairs?|webinars?|"
    r"presentations?|exhibitions?|launch(?:es)?|festivals?|parades?|part(?:y|ies)|concerts?|demonstrations?|demos?|seminars?|"
    r"conferences?|congress|events?|newsletters?|videos?|films?|clips?|posters?|ads?|adverts?|spots?|pages?|channels?|podcasts?|posts?|"
    r"streams?|livestreams?|livestream|site|website|web ?shop|blog|portal|app|platform|hub|forum|intranet|mailing list|magazine|kick-?off|"
    r"meet-?ups?|breakfasts|receptions?|field days?|hackathons?|summits?|town halls?)"
)
_SCREEN = (
    r"(?:page|pages|chat|forum|channel|wiki|portal|app|group|platform|board|intranet|site|website|community|feed|wall|blog|thread|timeline|"
    r"slack|teams channel|discord|hub|suggestion box|guest ?book|idea box|noticeboard|help ?cent(?:re|er)|map)"
)
_PAPER = (
    r"(?:leaflets?|flyers?|brochures?|booklets?|pamphlets?|samples?|stickers?|balloons?|(?:tote |goody |gift )?bags?|badges?|magnets?|"
    r"programmes?|postcards?|bookmarks?|info(?:rmation)? (?:packs?|sheets?|packages?)|handouts?|catalogues?|vouchers?|trail maps?|maps|"
    r"gadgets?|pens|mugs|t-shirts|magazines|calendars|goodies|giveaways|wristbands)"
)
# A bare crowd goes on with its figures, with a place or with a time.
_ENDS = (
    r"(?=\W*(?:$|[:,(\d+→-]|from \d|to \d|of [$€£]?\d|up\b|by\b|per\b|a (?:day|week|month|quarter|year)|each\b|every\b|"
    r"(?:grows?|rises?|doubles?|increases?|reach(?:es)?|above|over|at least)\b))"
)

# What people come to, look at or sign up for; who they are stands before it.
COMING = (
    rf"\b{_COMING} (?:the |our |one of our |an? |at least one )?(?!\d|two|three|four|five|six|ten|several|all|every|both|more|at least)"
    rf"(?:[\w'’-]+ ){{0,3}}?{_SHOW}\b(?! (?:twice|again|or more|every|each|a second))"
)

# What has to stand first, since it is another matter behind a word: "Loan applications".
CROWD_FIRST = (
    rf"\W*(?:the )?(?:number of )?(?:job |spontaneous |unsolicited |online |incoming )?(?:applications?|applicants?)(?: received| submitted)?"
    rf"{_ENDS}(?!\W*(?:per|for each) (?:opening|post|vacancy|role|place|position|job|advert|ad))"
    rf"|\W*(?:the |our )?(?:e-?mail|mailing|distribution|newsletter) list(?: size)?{_ENDS}"
    rf"|\W*(?:number of )?(?:api calls|bot conversations|"
    rf"chat sessions|search queries|page impressions|screen views|dashboard opens|app launches|app starts){_ENDS}"
)

CROWD = (
    rf"\b(?:footfall|foot traffic|passers-by|walk-ins|visitor numbers|footfalls)(?: (?:at|in|of|on|past|for) (?:the |our )?[\w' -]{{3,30}}?)?{_ENDS}"
    rf"|\b(?:sign-?ups?|registrations?|subscriptions?|log-?ins?|visits?|sessions|hits|new accounts) (?:on|to|for|in|at|with) (?:the |our )?(?:[\w'’-]+ ){{0,3}}?"
    rf"(?:platform|app|portal|site|website|newsletter|hub|forum|intranet|dashboard|channel|programme|program|page|list|tool|community|network|marketplace)\b"
    r"|\b(?:badges?|qr[- ]?codes?|codes|wristbands|visitor passes|lanyards) (?:scanned|swiped|read|beeped)\b"
    r"|\b(?:business cards|contacts|addresses|phone numbers|e-?mail addresses) (?:collected|swapped|exchanged|gathered|taken|captured)\b"
    rf"|\b{_PAPER} (?:picked up|taken(?: away| home)?|collected|distributed|dropped|displayed|mailed out|put in letter ?boxes|given to|laid out|"
    rf"ordered|requested|posted|delivered to (?:doors|households|letter ?boxes))\b"
    rf"|\b(?:comments?|questions?|posts?|reactions|replies|messages|ideas|suggestions|entries|threads|topics|votes|tips|photos|pictures|stories|"
    rf"recipes|wishes|contributions|likes|emojis) (?:(?:left|asked|posted|written|sent in|submitted|started|shared|uploaded|made|opened|collected|"
    rf"received|exchanged|typed|pinned|dropped) )?(?:on|in|to|via|through|under|at) (?:the |our |an? )?(?:[\w'’-]+ ){{0,3}}?{_SCREEN}\b"
    rf"|\b(?:contacts|names|addresses|people|companies|records|profiles) (?:in|on) (?:the |our )(?:[\w-]+ )?(?:database|crm|address book|newsletter|"
    rf"mailing list|distribution list|e-?mail list)\b"
    rf"|\b(?:community|slack|discord|telegram|whatsapp|facebook|linkedin|fan ?club|loyalty (?:club|programme|program)) (?:group )?(?:members|membership|size)"
    rf"{_ENDS}|\b(?:loyalty|bonus|club|customer|discount) cards? (?:issued|handed out|given out|holders|registered)\b"
    rf"|\b(?:searches|queries|api calls|prompts|chats|conversations|sessions|dashboards|playlists|boards|workspaces|polls|page calls) "
    rf"(?:run|made|started|opened|sent|created|built|served|viewed|generated|performed|entered|typed)\b"
    r"|\b(?:press|media|newspaper|tv|radio|television|local paper) (?:mentions|reports|articles|coverage|clippings|cuttings|appearances|interviews|hits|"
    r"pieces|features|stories|items|releases picked up)\b"
    rf"|\b(?:crowds?|turnout|audiences?|attendance|spectators|onlookers) (?:at|of|for|in front of) (?:the |our |an? )?(?:[\w'’-]+ ){{0,3}}?{_SHOW}\b"
    rf"|\b(?:minutes|hours) (?:of (?:the |our )?(?:[\w-]+ ){{1,2}})?(?:watched|streamed|listened|viewed)\b|\b(?:circulation|print run|copies printed){_ENDS}"
    r"|\b(?:instagram|tiktok|linkedin|facebook|twitter|youtube|mastodon|pinterest|bluesky|threads|telegram|social(?:[- ]media)?|online) "
    r"(?:following|followings|follower count|audience|fans|subscribers|reach)\b"
    r"|\b(?:stars|forks|watchers|followers|likes|thumbs up|upvotes) on (?:github|gitlab|our repo\w*|the repo\w*|instagram|tiktok|facebook|linkedin|"
    r"youtube|product hunt|hacker news|reddit|mastodon)\b"
    rf"|\b(?:shares|likes|follows|views|plays|saves|downloads|subscribers|followers) (?:of|for|on|per) (?:the |our |each )?(?:[\w'’-]+ ){{0,3}}?(?:video|clip|"
    rf"film|song|episode|post|story|campaign|page|trailer|report|guide|app|recording|livestream|lecture|map|playlist)s?\b"
)
