"""English buzzwords: words that mean something else to each reader; a trailing * leaves the ending open."""

BUZZWORDS = """scalable, ecosystem*, orchestrat*, holistic*, seamless*, synerg*, paradigm*, next gen*, best in class, world class,
cutting edge, bleeding edge, leading edge, state of the art, game chang*, disruptive*, disruptor*, thought lead*, go
forward, value creation, value capture, value stream*, value ecosystem*, value proposition*, value driver*, value add*,
stakeholder centric*, customer centric*, user centric*, people centric*, human centric*, client centric*, data centric*,
omnichannel, omni channel, multichannel excellence, phygital, frictionless, future proof*, future ready, future fit,
future oriented, hyperautomation, hyper personali*, hyperpersonali*, hyperscale*, hypergrowth, mission critical, move
the needle, low hanging, operationali*, institutionali*, productize*, productise*, democrati*, ideat*, empower*,
reimagin*, re imagin*, supercharg*, turbocharg*, turbo charg*, unleash*, unlock*, leverag*, spearhead*, trailblaz*,
pioneer disruptive, socialise learnings, socialize learnings, north star*, flywheel*, go to market, gtm, moonshot*, end
to end, 360 degree, 360°, touchpoint*, touch point*, customer journey*, guest journey*, patient journey*, visitor journey*, buyer journey*, donor journey*, end to end journey*, user journey*, digital journey*, employee
journey*, transformation journey, digital first, mobile first, cloud first, cloud native, ai first, ai native, ai
powered, ai driven, data driven, insight driven, insights driven, insight led, purpose led, purpose driven, innovation
led, innovation driven, outcome driven, value driven, tech enabled, digitally enabled, actionable insight*, agile
excellence, operational excellence, commercial excellence, service excellence, agile mindset, growth mindset, digital
mindset, mindset shift, mindset, mindshare, thought partner*, partner ecosystem, target operating
model, business model innovation, open innovation, culture of innovation, culture of excellence, culture of ownership,
ownership culture, high performance culture, center of excellence, centre of excellence, digital transformation,
transformational, transformative, digitali*ation agenda, innovation agenda, change agenda, strategic alignment, digital value chain*, value add chain, strategic partnership*, strategic initiative*, stakeholder engagement, stakeholder management,
strategic pillar*, enabler*, accelerat* value, core competenc*, capability uplift, upskilling agenda, maturity curve,
talent lifecycle, talent pipeline, talent value, lifecycle, circular space, sustainability space, mobility space, in the
space, industry 4.0, quantum leap, step change, blue sky, blue ocean, deep dive, double down, double click, win win,
synergistic, cross functional synergies, co creat*, cocreat*, co innovat*, boil the ocean, paradigm shift, secret sauce,
sweet spot, best of breed, turnkey, plug and play, solution space, solutioning, single source of truth, single pane of
glass, real time intelligence, smart solution*, intelligent automation, digital solution*, integrated solution*,
innovative solution*, disruptive solution*, sustainable solution*, solution provider, experience economy, delightful
experience*, seamless experience*, customer experience platform, engagement at scale, at scale, scaled agile, impactful,
impact at scale, drive impact, maximi*e impact, maximi*e value, enterprise wide, organisation wide, organization wide,
robust framework, target picture, roadmap to excellence, journey to excellence, stakeholder value, shareholder value,
right size, rightsizing, footprint optimi*, asset light, lean agile, fail fast, learning organisation,
learning organization, self organi*ing network, brand love, brand purpose, thriving ecosystem, tomorrow's mobility,
metaverse, web3, platform play, platformi*, platform economy, servitization, servitisation, net new value, excellence, enterprise excellence,
high impact, catalys*, catalyz*, last mile beneficiar*, last mile solution*, solutions for, solution oriented, change maker*, changemaker*, systems change,
systemic impact, theory of change, multi stakeholder, cross sector*, cross functional*, cross vertical*, cross silo*, silo busting, white space*, greenfield
opportunit*, adjacenc*, value pool*, value chain transformation, value at scale, value stack, value prop, value led, value based mindset, growth engine*,
growth lever*, growth hack*, growth loop*, growth vector*, hockey stick, land and expand, always on, evergreen platform, best of class, top tier, tier one
experience, premium experience*, signature experience*, wow experience*, immersive experience*, curated experience*, elevated experience*, brand experience*,
digital experience*, experience led, experience first, customer first, customer obsess*, customer led, customer intimacy, member centric*, patient centric*,
citizen centric*, employee centric*, learner centric*, student centric*, user first, people first, human first, planet first, content first, api first,
platform first, quality first mindset, zero defect mindset, owner mindset, ownership mindset, founder mindset, entrepreneurial mindset, winning mindset,
digital dna, our dna, cultural dna, data dna, digital backbone, digital core, digital thread, digital twin strategy, digital fabric, data fabric, data mesh,
data lake of, data as a product, insight engine, intelligence layer, intelligent enterprise, smart enterprise, connected enterprise, composable, modular
ecosystem, interoperab*, federated model, hub and spoke, target state, future state, end state vision, operating system for, playbook for growth,
strategic enablement, sales enablement, business enablement, enablement, capability building, capacity building, capability stack, centre of gravity, center
of gravity, force multiplier*, multiplier effect*, network effect*, virtuous circle*, virtuous cycle*, radical transparency, radical ownership, radical
collaboration, radical candour, radical candor, extreme ownership, psychological safety framework, servant leadership, talent magnet*, talent ecosystem*,
talent density, talent agenda, people agenda, employer value, lighthouse project*, lighthouse of, powerhouse*, centre stage, beacon of, gold standard,
benchmark setting, category leader*, category defin*, category creat*, market shaping, market making, industry shaping, industry defining, world beating,
globally competitive, glocal, omni, ubiquitous, pervasive, immersive, contextual*, predictive excellence, self healing, zero touch, no touch, low touch,
touchless, straight through excellence, lean in, drill down, circle back, run the business, change the business, zero to one, ten x, 10x, big bets, bold bets,
fast forward, accelerator programme, acceleration agenda, sustainability agenda, esg agenda, impact agenda, triple bottom line, net positive, regenerative
business, circular economy leader*, nature positive leadership, future of work, future of mobility, future of finance, new normal, next horizon, next frontier,
new frontier*, new heights, north stars, golden thread, red thread, helicopter view, eagle eye, laser focus*, razor sharp, bullet proof, battle tested,
mission driven, impact driven, results driven, performance driven, metrics driven, evidence led culture, fact based culture, innovation hub*, innovation
engine*, innovation ecosystem*, innovation pipeline*, innovation mindset, intrapreneur*, co design*, design thinking, systems thinking, lateral thinking"""

# Abbreviations that a newcomer knows, from the papers or from any office.
SPOKEN_SHORT = """UK EU US USA UN IT HR ID TV PC PDF VAT CEO CFO CTO COO AM PM OK CO GP PR AI NPS CSAT CES KPI OKR SMS FAQ GPS USB PIN ATM NHS
ROI SLA B2B B2C API CRM ERP SEO MRR ARR QR RSVP SUV BBC DNA HIV MRI ICU ER SMEs SME NGO Q1 Q2 Q3 Q4 KR KRs VP AND OR NOT NEW ALL NO ISO SOC WC II III IV VI VII"""
