"""English words by which a row tells of one event that has happened or has not."""

# "Contract terminated", "Permit issued": what is done to one thing, once.
DONE_ONCE = """signed countersigned complete completed live launched approved certified passed finished hired closed agreed adopted obtained
achieved published delivered migrated implemented done ready operational started begun released online renewed granted taken
appointed repaired rebuilt reopened awarded won found opened inaugurated unveiled concluded received terminated ended introduced
made issued notarised notarized decided ratified confirmed submitted filed registered merged acquired dissolved transferred handed-over
accredited patented secured elected nominated founded established created built installed bought purchased leased rented moved
relocated commissioned decommissioned retired replaced upgraded audited tendered contracted named recruited finalised finalized
drafted written printed translated produced integrated connected enabled activated deployed demolished renovated refurbished
restored extended erected laid planted settled resolved cleared lifted cancelled abolished amended updated revised ended
defined developed designed documented configured rolled-out kicked-off wound-up incorporated validated verified licensed permitted
insured financed funded reorganised reorganized restructured outsourced insourced separated spun-off divested
presented accepted endorsed announced tested piloted switched-on switched-over switched-off cut-over phased-out shut-down closed-down
drawn-up set-up put-up fitted-out written-off paid-off signed-off handed-in moved-in
sealed inked clinched initialled brokered taken-down torn-down pulled-down knocked-down removed dismantled withdrawn"""

# "Policy in force": how one thing stands then.
IN_PLACE = """in place, in force, in effect, in operation, in use, in service, in production, on air, on stream, up and running, under contract,
available, accessible, bookable, usable, in print, on display, on show, in stock, up to standard, on the market, off the ground, on board, on site, out of the door, behind us"""

# What may follow: when, where, for whom and on what terms.
TAILS = "by on in before at until from for with without to of between into across due this next after following despite via through under"

# What one body does once: "The council adopts the rule".
DECIDES = """adopts signs approves ratifies accepts agrees confirms certifies joins buys sells
endorses recognises recognizes authorises authorizes lifts abolishes appoints elects nominates publishes
launches opens
commissions acknowledges legalises legalizes admits accredits renews terminates cancels rejects"""
