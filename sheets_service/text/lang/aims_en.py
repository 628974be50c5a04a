"""English words of objectives: those that fit anybody, those that order work on one's own house, and what the house is."""

SLOGANS = """towards bright brighter brightest version ourselves self selves aligned alignment cohesive changing complexity deepen footprint identity posture readiness times understanding visibility amaze
preferred prepared memorable clever position positions talent talents quality excellence excellent innovation innovative innovate efficiency efficient efficiently growth people team teams
experience adoption digital customer customers client clients citizen citizens user users employee employees staff
stakeholder stakeholders operations operational product products service services performance culture collaboration
success successful engagement value organisation organization department business company core better best great good
world class leadership market strategy strategic transformation agile agility sustainable future focus work support
become drive improve enhance strengthen optimise optimize maximise maximize foster deliver ensure achieve create build
develop excel transform lead grow boost increase communication productivity potential results impact mindset next level
new everything everyone place places dominate enterprise developer developers win always think first orchestrate
scalable ecosystem ecosystems holistic seamless synergy synergies paradigm landscape capability capabilities enable
empower unlock leverage accelerate cutting edge proactive data driven insights journey touchpoints centricity centric
focused high across overall process processes solution solutions onwards upwards shape take step steps forward move
moves moving together stronger ever even one goal goals difference fit fitter tomorrow keep getting chapter go going
extra mile inspire heights horizon horizons stars reach big bigger bold bolder ahead bright brighter dream dreams vision
mission ambition ambitions ambitious values spirit power powerful energy passion passionate excite change progress pride
proud possible all things right well ready beyond limits boundaries push raise game bar number top rise shine stand
standing tall strong strength strengths united unite unity future-ready modern professional professionally dynamic
flexible perfect perfection effective effectively optimal smart smarter fresh start page era road path way ways promise
talk walk live aim dare act matters matter count counts everywhere every day today shareholders partner partners
sustainably successfully remarkable outstanding exceptional amazing awesome extraordinary strive seek pursue embrace
champion cultivate nurture uphold embody exceed surpass outperform thrive flourish prosper evolve reinvent redefine
reimagine rethink set sets put puts stay remain get make makes lift elevate ignite fuel spark advance reinforce commit
committed dedicate dedicated concentrate prioritise prioritize align motivate motivated energise energize connect
connected collaborate cooperate communicate share delight wow impress aspire continuous continuously constantly
consistent consistently continually further higher highest lowest heart curve field standard standards benchmark
benchmarks leader leaders leading pioneer pioneers role model example commitment dedication attitude behaviour behavior
purpose targets objectives plans plan priorities priority direction stage peak summit forefront decade century global
globe international industry sector marketplace competition competitors competitive competitiveness rivals rival firm
workforce everybody society professionalism effectiveness outcomes outcome profitability resilience resilient
flexibility simplicity transparency clarity responsibility accountability ownership initiative creativity creative ideas
improvement improvements development momentum opportunity opportunities challenges challenge chances possibilities
offering relationships relationship partnership partnerships cooperation teamwork foundation foundations superb superior
premier foremost robust solid contemporary brave courage courageous confident vibrant active lean productive competent
respected admired recognised recognized renowned profitable attractive relevant significant responsible ethical
holistically integrated intelligent unique special distinctive truly really fully highly excellence-driven full most
much above before harder hard faster fast quicker simply stronger-together hearts minds mind doing done does deliverable
deliverables lot difference-makers thing stuff whole entire entirely best-in-class world-class top-notch state art line
added adding bring brings level levels trusted dependable reliable strive striving benefit benefits beneficial real genuine meaningful positive decent proper serious community communities
 country nation humanity planet generation serve well-being win-win better-together everybody's synergies
excel excelling importance important relevance orientation oriented quality-driven customer-driven values-driven mature maturity modernise modernize
renew renewal reshape reform recharge refresh revitalise revitalize rejuvenate reposition footing track roll motion action actions active actively effort efforts
bottom frontier play offer give gives given maximum minimum ideal ideally efficient-minded organisation-wide company-
wide leap leaps bounds prouder winning winners winner champions league major greater greatness goodness truest life
colour wave tide tune step-change sharper sharpen edge-cutting harness embed integrate enabler enablers nothing less
relentlessly relentless forward-looking forward-thinking visionary presence profile image reputation brand exciting
inspiring meaningful purposeful provide provider providers supplier touch touches care logistics sales marketing
procurement hr production lasting outlook outstandingly happy happier glad area areas aspect aspects fields choice
realise realize fulfil fulfill board round employer hub powerhouse magnet icon legend beacon compromise sense urgency
pace rhythm gear gold diamond crown jewel"""
"""An objective of these words alone would be true of any team in any year."""

TIDYING = """standardise standardize consolidate merge harmonise harmonize centralise centralize decentralise decentralize unify restructure
reorganise reorganize migrate integrate streamline simplify modernise modernize outsource insource relocate optimise optimize rationalise
rationalize align revise rework redo tighten professionalise professionalize formalise formalize systematise systematize update refine
overhaul redefine reshape revamp reset renew refresh rebuild redesign rearrange regroup realign reengineer re-engineer restock retool
digitise digitize digitalise digitalize automate upgrade revisit review scale structure coordinate codify document catalogue tidy slim
declutter debug refactor rewrite reinforce regulate professionalise institutionalise institutionalize operationalise operationalize"""
"""Verbs that rearrange what is there; whatever follows, the reason is what is missing."""

IMPROVING = """improve increase strengthen enhance boost expand extend widen broaden deepen intensify accelerate shorten speed raise lift
elevate maximise maximize minimise minimize advance develop further promote foster step ramp scale reduce cut lower decrease sharpen
stabilise stabilize secure maintain expedite quicken heighten upgrade better perfect polish build drive push"""
"""Verbs that make more or less of something; they lack a reason where that is a piece of the team's own work."""

BETTER = """faster quicker shorter better lower higher leaner simpler smoother smarter cheaper tighter clearer fewer less more stronger sharper
slimmer smaller larger bigger efficient effective optimised optimized improved digital digitalised digitalized digitised digitized automated
automatic modern modernised modernized standardised standardized streamlined reduced increased lean paperless harmonised harmonized central
centralised centralized integrated unified agile uniform structured professional seamless consistent accelerated shortened enhanced frequent regular
reliable thorough accurate precise timely punctual complete comprehensive rigorous careful orderly early earlier sooner prompt swift swifter rapid
speedier speedy cleaner neater steadier finer correct exact direct stricter closer easier consolidated rationalised rationalized
strengthened expanded refined revised updated tidier transparent systematic uninterrupted broader wider deeper greater optimal"""
"""Words that open a wish for better work."""

PAPER_HEADS = """data records record files file lists list base database databases accounts account forms form process processes
contract contracts invoice invoices documents correspondence mailbox inbox register registers communication communications management times time
administration admin workflow workflows setup master reports report statistics portal system systems handling planning archive"""
"""Heads that make papers of those who are named before them: "customer master data", "lead times"."""

OWN_WORK = """process processes procedure procedures workflow workflows close closing review reviews control controls management turnaround handover
handovers cycle cycles system systems structure structures store stores storeroom warehouse pool base portfolio network use usage data pipeline
pipelines throughput backlog backlogs release releases build builds test tests round rounds delivery deliveries roster rosters rota rotas shift shifts
schedule schedules record records register registers file files filing archive archives form forms report reports budget budgets forecast forecasts
stock stocks inventory supply chain chains desk intake triage setup set-up changeover changeovers layout design code codebase tooling tools software
hardware platform infrastructure it hr payroll sales marketing procurement sourcing logistics dispatch fleet capacity capacities output yield quality
assurance standards compliance governance documentation interface interfaces interplay onboarding workload resource resources staffing funnel outreach
lead leads response turnover speed flow flows meeting meetings check checks inspection inspections audit audits contract contracts tender tenders
order orders invoice invoices payment payments account accounts bookkeeping case cases ticket tickets request requests queue time times uptime downtime
cost costs margin margins expense expenses overhead overheads spend spending effort presence reach visibility engagement cooperation coordination
readiness maturity know-how knowledge skills capability capabilities competence competences coverage repair repairs look-up look-ups lookup
lookups search searches drill drills call calls visit visits survey surveys count counts scan scans sample samples trial trials shipment
shipments transfer transfers query queries log logs backup backups patch patches upgrade upgrades update updates rollout rollouts roll-out
feed feeds import imports export exports sync batch batches job task tasks mail mails email emails paper paperwork printout printouts folder
folders spreadsheet spreadsheets agenda agendas briefing briefings handoff handoffs hand-off hand-offs sign-off sign-offs clean-up clean-ups
follow-up follow-ups write-up write-ups check-in check-ins check-out check-outs cutover cut-over pick picks dispatch draft drafts proof
proofs fix fixes hotfix hotfixes print prints layout layouts database databases sensor sensors alarm alarms spares warehouse warehouses
workshop workshops fleet dock docks shelf shelves ledger ledgers badge badges tool-crib server servers laptop laptops device devices crew
crews payslip payslips claim claims dossier dossiers licence licences certificate certificates quote quotes bid bids proposal proposals
estimate estimates calculation calculations rate-card price-list catalogue catalogues label labels packaging time-slot time-slots sprint
sprints retro retros standup standups"""
"""Nouns of a team's own work that show no ending of such a noun."""

WORLD = """housing living swimming cycling reading learning parenting wellbeing well-being ageing aging bathing breathing sleeping education nutrition
pollution inclusion isolation integration environment employment unemployment treatment equality fertility mortality biodiversity community
communities city cities dignity security safety humanity hospitality equity poverty accessibility mobility solidarity opportunity electricity
heritage village villages nature culture literature literacy future pressure exposure child children school schools street streets park parks river
rivers air water forest forests soil town trust sleep health life lives crime violence noise hunger loneliness homelessness climate carbon emissions
peace taste love joy rent rents wages jobs job home homes hope fear pain dream dreams neighbourhood neighborhood species animals birds trees
access freedom confidence survival recovery independence participation resilience friendship belonging happiness satisfaction experience drinking
harassment bullying accidents injuries injury infections infection falls deaths heating insulation transport transit crossing crossings
vaccination diagnosis prevention disease diseases cancer stroke strokes"""
"""Nouns that are somebody's good or ill by themselves; a wish for them says what it is for."""

WORK_PAPERS = """process processes procedure procedures workflow workflows form forms list lists timetable timetables schedule schedules
chain template templates rules rulebook manual manuals scheme schemes document documents documentation catalogue catalogues catalog contract
contracts plan plans system systems rota rotas roster rosters policy policies guideline guidelines guide handbook handbooks register registers
database databases archive archives budget budgets tariff tariffs structure structures setup set-up layout layouts concept concepts model
models method methods tool tools tooling portal page pages website calendar calendars script scripts protocol protocols checklist checklists
criteria brief briefs file files filing agenda agendas report reports reporting records record paperwork spreadsheet spreadsheets matrix
framework cycle calculation calculations pricing planning intake sign-off approval approvals inspection inspections specification
specifications specs standard standards terms conditions agreement agreements questionnaire questionnaires letter letters routine routines"""
"""What a team writes down for its own work, or works by."""

THINGS_SERVED = """part parts tool tools machine machines robot robots vehicle vehicles van vans truck trucks lorry lorries car cars bus buses tram
trams train trains ferry ferries ship ships boat boats plane planes bike bikes line lines route routes road roads bridge bridges tunnel tunnels
track tracks rail rails hall halls room rooms building buildings shop shops stall stalls café cafés cafe cafes bar bars pub pubs
restaurant restaurants hotel hotels kiosk kiosks market markets fair fairs festival festivals event events concert concerts tour tours trip
trips wedding weddings conference conferences exhibition exhibitions permit permits claim claims purchase purchases order orders invoice
invoices refund refunds return returns repair repairs quote quotes tender tenders bid bids contract contracts project projects grant grants
loan loans lease leases licence licences rental rentals referral referrals approval approvals removal removals work works site sites plot plots
field fields crop crops goods item items product products article articles material materials component components
sample samples test tests trial trials meter meters cable cables pipe pipes pump pumps valve valves boiler boilers lift lifts roof roofs
garage garages warehouse warehouses depot depots store stores shelf shelves parcel parcels pallet pallets container containers shipment
shipments sensor sensors device devices server servers release releases patch patches ticket tickets request requests upload uploads
hail flood floods fire fires storm storms film films book books magazine magazines poster posters sign signs label labels recipe recipes"""
"""Things that papers and rules are for; whoever has it better afterwards is not named by them."""
