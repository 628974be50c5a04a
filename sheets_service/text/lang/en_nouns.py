"""English nouns by their part in an OKR: things made, events held, people inside and outside."""

ARTEFACTS = (
    "portal platform app application website site page feature tool toolkit system dashboard report policy plan strategy "
    "roadmap guide guideline handbook playbook runbook documentation document docs template framework process programme "
    "program curriculum module api integration prototype mvp version release library database warehouse "
    "checklist video article post story study e-book ebook whitepaper paper blog podcast brochure leaflet catalogue "
    "contract agreement partnership certification certificate audit assessment analysis specification spec "
    "architecture infrastructure engine service product solution software code repository repo cluster server machine "
    "sensor cabinet terminal kiosk chatbot bot model algorithm script test suite migration implementation rollout "
    "launch deployment structure team function department office store shop clinic branch centre center lab facility "
    "building line plant campus survey questionnaire form index standard sop procedure protocol "
    "instruction manual sla taxonomy glossary wiki newsletter campaign brand logo design prototype wireframe mockup "
    "concept proposal case rfp tender charter mission vision statement policy guideline matrix register inventory "
    "backlog ticket epic milestone phase project initiative deliverable component package plugin extension connector "
    "environment network backup recovery plan alert monitor metric kpi baseline calculator simulator game level asset "
    "art trailer demo beta alpha build deck presentation slide training course workshop bootcamp curriculum lesson "
    "academy board committee council group forum community hub borehole well "
    "station panel charger vehicle fleet pump system-of-record crm erp mds cms lms hris sso mfa sdk cli gui ui "
    "endpoint dataset data-set schema ontology ledger wallet token patent licence license permit accreditation charter "
    "kit pack bundle box asset content material resource job-description scorecard survey-report flow journey wizard "
    "stack layer interface firewall gateway router switch registry archive newsletter-series webinar talk tutorial "
    "workflow automation method methodology approach mechanism capability use-case advert ad poster banner sign sop5 sharepoint "
    "record infrastructure tooling clause addendum budget forecast calendar schedule net terminals story"
)
"""Things that can be made, shipped or written: having them is an output."""

EVENTS = (
    "meeting workshop webinar session interview review visit call check-in checkin huddle drill stand-up standup "
    "retrospective retro one-on-one event conference seminar demo meetup gala fair roadshow hackathon consultation audit "
    "survey campaign newsletter post training talk round-table roundtable townhall town-hall sprint experiment test "
    "presentation inspection walk-through walkthrough coaching mentoring discussion sync evening open-day offsite lunch "
    "participation collaboration engagement support outreach advocacy communication alignment preparation involvement attendance "
    "monitoring maintenance analysis research investigation exploration evaluation coordination planning sharing follow-up assistance "
    "promotion negotiation lobbying facilitation brainstorming observation networking"
)
"""Things people do or hold: counting them counts effort."""

MADE_NOMINALS = (
    "development rollout roll-out implementation creation completion launch introduction deployment delivery release migration "
    "construction installation publication establishment design redesign integration adoption-of-tool set-up setup finalisation "
    "finalization definition production commissioning build relaunch refresh automation consolidation replacement "
    "modernisation modernization digitalisation digitalization digitisation hiring recruitment onboarding submission "
    "approval certification renewal-of-contract documentation restructuring upgrade transition decommissioning purchase "
    "acquisition-of formation preparation-of formulation signing kick-off kickoff provision translation drafting writing"
)
"""Nouns made from making: "Rollout of ..." is an output however it is worded."""

OUTSIDE = (
    "customer client user patient resident citizen pupil student family parent child guest visitor passenger donor member "
    "subscriber buyer shopper player reader listener viewer tenant household farmer learner graduate applicant claimant "
    "policyholder beneficiary citizen taxpayer driver traveller traveler consumer audience developer partner reseller "
    "supplier retailer dealer installer restaurant hotel shop-owner owner trader company business account lead prospect admin enterprise "
    "firm school women girl boy people person community neighbour neighbor backer adopter candidate teenager "
    "adult elder senior borrower investor landlord seller merchant creator streamer attendee participant caller "
    "refugee veteran voter entrepreneur startup hospital club journalist"
)
"""People and organisations a team works for."""

INSIDE = (
    "employee staff colleague team-member teammate engineer nurse teacher manager leader worker technician lawyer agent adviser advisor rep "
    "salesperson recruiter hire joiner starter newcomer apprentice trainee intern volunteer fitter operator driver-staff doctor "
    "physician clinician surgeon planner analyst designer officer lecturer professor squad crew department personnel workforce leadership "
    "people-manager team clerk caregiver carer report"
)
"""People who do the work."""

LEVEL_NOUNS = (
    "rate share number percentage percent ratio score average median mean volume amount level total proportion count cost "
    "time days hours minutes weeks frequency index value size length duration revenue sales income margin growth "
    "satisfaction retention churn turnover attrition engagement usage adoption conversion awareness accuracy quality "
    "speed productivity efficiency uptime downtime latency performance availability reliability capacity utilisation "
    "utilization attendance absenteeism compliance coverage backlog pipeline bookings traffic visits visitors views "
    "downloads installs signups sign-ups subscribers followers leads deals orders complaints tickets incidents accidents "
    "injuries errors defects bugs returns refunds infections readmissions mortality emissions waste energy consumption "
    "footprint spend spending budget headcount nps enps csat ces mrr arr acv ltv cac aov roi roas dau mau wau ctr "
    "sla mttr mtbf oee yield scrap throughput debt trust morale happiness wellbeing confidence reputation loyalty "
    "profitability profit ebitda cash liquidity market-share participation enrolment enrollment completion "
    "graduation scores results outcomes impact diversity equity safety security health experience culture collaboration "
    "delays crashes failures outages vulnerabilities stockouts shrinkage leakage fraud loss losses risk risks wait waits "
    "queue queues session sessions occupancy mentions reach impressions likes shares rating ratings reviews nights meals "
    "households beds births deaths falls burnout overtime engagement-score leavers hires donations gifts members "
    "membership members customers users clients patients donors people pupils students jobs contracts-won logos"
)
"""Heads of a measure: what a change verb can move."""

ABSTRACT = (
    "quality performance efficiency effectiveness excellence innovation culture communication collaboration alignment synergy "
    "synergies experience engagement productivity sustainability growth success value impact awareness visibility "
    "transparency agility morale brand reputation leadership capability capabilities maturity processes process operations "
    "organisation organization transformation mindset digitalisation digitalization best-practice best-practices way ways things "
    "focus customer-centricity presence strategy foundation foundations excellence next-level level bar business company "
    "stakeholder stakeholders"
)
"""Words that need a measure or a beneficiary before they say anything."""
