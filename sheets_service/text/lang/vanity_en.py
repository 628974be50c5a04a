"""English names of volumes that can rise while nobody is better off: attention, and what is ours to send."""

# Where attention is counted, and what is counted of it; "page views", "views of our page".
MEDIA = (
    r"websites?|web|web ?pages?|landing pages?|home ?pages?|pages?|blogs?|apps?|portals?|microsites?|web ?shop|"
    r"newsletters?|podcasts?|videos?|clips?|reels?|channels?|social(?: media)?|instagram|facebook|linkedin|"
    r"tiktok|youtube|twitter|x|intranet|wiki|forums?|campaigns?|ads?|adverts?|posts?|stories|streams?|webinars?|"
    r"events?|open days?|fairs?|booth|stand|stall|talks?|conferences?|field days?|roadshows?|"
    r"info(?:rmation)? (?:evenings?|events?|days?)|reports?|guides?|brochures?|white ?papers?|e-?books?|flyers?|"
    r"posters?|press|media|twitch|snapchat|pinterest|whatsapp|telegram|threads|mastodon|bluesky|xing|spotify|apple "
    r"podcasts|google|"
    r"hashtags?|profiles?|groups?|mailing(?: list)?|trailers?|tutorials?|wish ?lists?|"
    r"wait ?lists?"
)
ATTENTION = (
    r"views?|visits?|visitors?|sessions|hits(?! (?:the|top|an?|\d))|impressions|clicks?|opens|likes|shares|comments|followers|fans|"
    r"subscribers?|sign-?ups|registrations?|downloads?|installs?|installations|plays|streams|listens|"
    r"mentions|appearances|coverage|articles|citations|reach|attendance|attendees|participants|guests|traffic|reads|"
    r"reposts|retweets|reactions|additions|adds|interactions|members|recipients|connections|friends|audience|viewers|listeners|"
    r"contacts|upvotes|pins|saves|bookmarks|tags|check-?ins|pageviews|look-?ups|page calls|supporters|watchers|viewing figures"
)

# Parts of one pattern: the one in the middle may begin with any word, the others are searched where their words stand.
VOLUME = (
    (
        r"\b(?:(?:page|video|profile|post)[- ]?views?|views|impressions?|followers?|likes|shares (?:on|per)|plays|"
        r"retweets?|(?:app |software |package |report |whitepaper |podcast )?downloads|installs|clicks|eyeballs|mentions|"
        r"(?:people|guests|visitors|participants|attendance) (?:at|of) (?:the|our) (?:[\w-]+ )?(?:party|fair|festival|"
        r"event|fete|open day|show|concert|conference|workshop|webinar|barbecue|roadshow|exhibition opening)|"
        r"(?:people|guests|visitors|participants|attendance|turnout|audience|attendees|listeners) (?:at|of|in|on) (?:the |our )?"
        r"(?:[\w'’-]+ ){0,3}(?:fairs?|open days?|conferences?|webinars?|roadshows?|openings?|(?:info\w*|taster|launch|"
        r"sales|themed?|parents'?|"
        r"investors?) (?:evenings?|days?|events?|nights?)|talks|lectures|congress|summit|gala|ceremony|launch|parade|"
        r"booth|stall|stand|"
        r"demo days?|drop-ins?)|"
        r"(?:people|guests|visitors|participants|attendees) (?:at|of) (?:the|our) [a-z-]+ (?:day|evening|night)\b(?! (?:shift|school|ward|care))|"
        r"(?:registered|created|opened|new) (?:[\w-]+ )?(?:accounts|profiles|log-?ins)|scans of (?:the |our )?(?:[\w-]+ )?(?:codes?|labels?|tags?|qr)|posts (?:with|under|using) (?:our|the|this) (?:hashtag|tag|campaign)|"
        r"(?:press|newspaper|magazine|media|radio|tv) (?:clippings|cuttings|pieces|features|items|stories|releases)|"
        r"(?:streams|plays|listens|views|forks|likes|stars|upvotes|saves|shares|reposts|openings) (?:of|on|for|in) (?:the |our |a |each )?"
        r"(?:[\w-]+ )?(?:playlists?|albums?|songs?|tracks?|singles?|mixes|episodes?|shows?|series|recordings?|concerts?|trailers?|films?|clips?|videos?|"
        r"reels?|posts?|stories|recipes?|tutorials?|lectures?|sermons?|repository|repositories|repos?|projects?|templates?)|"
        r"(?:repository|repo|github|gitlab) (?:forks|stars|watchers|clones)|(?:sign-?ups|registrations|enrol?ments|subscriptions) (?:to|for) (?:the |our |a )?"
        r"(?:free |online |trial |introductory |open )+(?:[\w-]+ )?(?:courses?|trials?|webinars?|classes|versions?|plans?|accounts?|tiers?|newsletters?)|"
        r"(?:posters?|banners?|ads?|adverts?|billboards?|logos?|spots?|signs?|brands?) (?:sightings|exposures|contacts|showings|airings|placements)|"
        r"(?:pages|articles|entries|posts|documents|videos|episodes|photos|pictures|notes|recipes|threads|topics|questions|items|files|guides|how-tos) "
        r"(?:in|on) (?:the |our )?(?:[\w-]+ )?(?:wiki|knowledge base|intranet|forum|library|blog|archive|gallery|portal|app|cloud|channel|feed|"
        r"help cent(?:re|er)|media library|share|drive)(?= ?(?:$|[:,(\d→]|from \d|to \d|up\b)))\b"
    ),
    r"\b[a-z]+s (?:downloaded|viewed|clicked(?: on)?|liked|streamed|reposted|retweeted)(?= ?(?:$|[:,(\d→]|from \d|to \d|up\b))\b",
    (
        r"\b(?:"
        r"newsletter sign-?ups|mailing list|(?:brochures|catalogues|flyers|leaflets) (?:ordered|requested|taken)|"
        r"articles about (?:us|our)|event (?:guests|visitors|sign-?ups)|registered (?:users|runners|members|players|"
        r"visitors|participants|teams|firms|guests|students|readers|customers|pupils)|(?:youtube|podcast|channel|blog|"
        r"newsletter) subscribers|(?:e-?mail addresses|contacts|business cards|leads?) collected|(?:badge|qr code|code) scans|registered profiles|app opens|"
        r"(?:reviews|comments|ratings|profiles|contributions|posts|entries) (?:written|posted|submitted|entered|created)|"
        r"(?:posters|flyers|leaflets|banners|ads|adverts|stickers|billboards|spots) (?:in|on|at|put up|shown|placed|"
        r"booked)|registered users|newsletter subscribers|(?:booth|stand|stall) visitors|page ?loads|"
        r"enrol?lments?(?! (?:of|in|into)\b)|sign-?ups? for|registrations|(?:event|webinar|conference|workshop|fair|"
        r"training|course) (?:attendees|participants|attendance)|attendees|people reached|social(?: media)? reach|"
        r"reach (?:on|of|via) (?:social|facebook|instagram|linkedin|tiktok|twitter|x|our)|(?:fan page|facebook|linkedin|"
        r"group) members|hashtag uses|(?:registered|created|opened) accounts|accounts (?:registered|created|opened)|"
        r"(?:visitors|visits) (?:at|to) (?:our|the) (?:booth|stand|stall|site|website|web ?page|page|blog|home ?page)|"
        r"hits (?:on|of|per)|posts on (?:linkedin|facebook|instagram|social|x|tiktok|our)|(?:log|sign)[- ]?(?:ins|"
        r"ons)(?! (?:that|with|by \w+ of|failing|failed|rejected|locked))|(?:portal|app|intranet|platform|hub|wiki|forum|"
        r"channel|microsite|web ?shop|online shop|newsletter|helpdesk page|dashboard|knowledge base|library) (?:visits?|"
        r"visitors|sessions|openings?|opens|traffic|hits|calls|views|page calls)(?! (?:that|with|without|lasting))|"
        r"(?:visits|sessions|traffic) (?:in|on|to) (?:our |the )?(?:\w+ )?(?:portal|app|intranet|platform|hub|wiki|forum|"
        r"channel|microsite|web ?shop|dashboard)|subscribers? (?:on|to) (?:our )?(?:youtube|channel|instagram|tiktok)|"
        r"(?:website|web|page|blog) (?:visits?|visitors|traffic|hits)|unique visitors|reactions|github stars|"
        r"(?<![\d½] )(?<!star )stars|"
        r"(?:cvs|résumés|resumes|profiles|accounts|photos|videos|recipes|lessons|documents|files) (?:uploaded|created|"
        r"registered|opened)|(?:api keys|licences|licenses|accounts|logins|vouchers|coupons) (?:issued|handed out|"
        r"activated|given out)|(?:products|items|offers|articles|entries|courses|data ?sets|records|titles|jobs|sellers|apps|partners|firms|suppliers|events|recipes|tools|objects|books) listed(?= ?(?:$|[:,(]|(?:in|on) (?:the|our) "
        r"(?:shop|portal|site|catalogue|app|platform|marketplace|directory|register|library|database|wiki|hub)))|(?:citations|mentions|articles|"
        r"appearances|coverage|quotes) in (?:the )?(?:local |national |trade )?(?:press|media|papers?|news\w*)|"
        rf"(?:people|households|residents|families|firms|companies|customers|users|readers|homes|teachers|farmers|parents|"
        rf"pupils|students|contacts) reached (?:by|with|via|through) (?:the |our |a )?(?:[\w-]+ )?(?:{MEDIA})|"
        r"reach [\d.,]+\s?(?:k|m|million|mio|thousand)? (?:people|households|residents|families|firms|companies|customers|"
        rf"users|readers|homes|contacts|viewers|listeners)(?: \w+){{0,2}} (?:by|with|via|through|on) (?:the |our |an? )?"
        rf"(?:[\w-]+ )?(?:{MEDIA})"
        r"|course (?:sign-?ups|registrations)|attendance at (?:the |our )?(?:[\w-]+ ){0,2}(?:field days?|fairs?|events?|talks?|evenings?|shows?|"
        r"meetings?|webinars?|conferences?|workshops?|open days?|festivals?|exhibitions?)|giveaways|freebies|"
        rf"(?:(?:{MEDIA}) (?:{ATTENTION})(?! (?:that|with|without|lasting|of the same))"
        rf"|(?:{ATTENTION}) (?:of|to|on|at|for|from|per) (?:the |our |a |each )?(?:[\w-]+ )?(?:{MEDIA})))\b"
    ),
)

# Who sends more reaches nobody better.
OURS_TO_SEND = (
    r"\b(?:push |number of |e-?)?(?:notifications?|e-?mails?|newsletters?|messages?|posts?|tweets?|tasks?|tickets?|"
    r"pamphlets?|prospectus(?:es)?|questionnaires?|reminders?|press kits?|booklets?|fact ?sheets?|appeals|circulars?|mailings?|"
    r"reports?|badges?|posters?|goodies|articles?|documents?|pages?|brochures?|leaflets?|flyers?|invitations?|"
    r"surveys?|stories|stickers|free samples|vouchers|coupons|copies|postcards|letters|texts|sms|pens|mugs|t-shirts|"
    r"gift bags|goody bags|catalogues|flags|bookmarks|calendars|magnets|caps|key ?rings|lanyards|tote bags|bags|sweets|samples|balloons|leaflets)\s+(?:sent(?: out)?|raised|printed|created|published|posted|written|issued|shared|mailed|"
    r"generated|handed out|given out|given away|distributed)\b"
)

# Words that tie the volume to somebody who is better off.
SUCCESS = (
    r"\b(?:who|whose|that|which|lead(?:s|ing)? to|convert\w*|conversion|turn(?:ed|s|ing)? into|without|within|after|"
    r"finish\w*|complet\w+|return\w*|repeat\w*|pass(?:ed|es)?|acted on|share of|used|resulting|retained|active|"
    r"qualified|accepted)\b"
)

# What only adds up: everything that was ever made, which cannot fall, whoever looks at it again.
_MADE = (
    r"(?:created|made|uploaded|written|opened|posted|registered|sent|saved|shared|recorded|tracked|played|added|published|"
    r"issued|downloaded|installed|started|logged|built|drawn|entered|listed|stored|scanned|viewed|streamed|submitted|"
    r"imported|generated|collected|typed|signed up)"
)
_ADDED_UP = (
    r"(?:photos|pictures|videos|clips|notes|playlists|recipes|files|documents|boards|lists|posts|comments|messages|accounts|"
    r"profiles|users|sign-?ups|sign-?ins|log-?ins|sessions|uploads|entries|projects|pages|drawings|tracks|routes|maps|"
    r"kilomet(?:re|er)s|miles|steps|workouts|searches|questions|answers|articles|episodes|songs|games|quizzes|levels|cards|"
    r"links|bookmarks|records|reports|forms|templates|registrations|installations|visitors|visits|members|followers|"
    r"minutes|stories|reviews|ratings|stickers|designs|models|scans|swipes|taps|plays|rounds|runs|rides|invitations)"
)
EVER = (
    rf"^\W*(?:the )?(?:total |number of |cumulative |all |overall )?(?:[\w-]+ ){{1,3}}ever {_MADE}\b"
    rf"|^\W*(?:the )?(?:cumulative|all-time|lifetime) (?:number of |total of )?(?:[\w-]+ )?{_ADDED_UP}\b"
    rf"|^\W*(?:the )?(?:total |overall )?(?:number of )?(?:[\w-]+ )?{_ADDED_UP} (?:{_MADE} )?"
    r"(?:to date|so far|since (?:the )?(?:launch|start|beginning|founding|opening|day one)|all told|cumulatively|all-time)\b"
)
