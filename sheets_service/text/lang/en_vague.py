"""English words that say little (vague), buzzwords (jargon), and marks of text left unfilled."""

VAGUE = (
    "better, significantly, substantially, considerably, dramatically, world-class, world class, best-in-class, best in class, "
    "best possible, excellent, excellence, optimal, optimally, optimise, optimize, where needed, where possible, as needed, "
    "as appropriate, if possible, regularly, ongoing, continuously, more often, frequently, various, "
    "user-friendly, state of the art, state-of-the-art, cutting-edge, cutting edge, high-quality, high quality, improve quality, "
    "more effective, more effectively, more efficient, more efficiently, more relevant, more agile, effectively, efficiently, timely, in a timely manner, "
    "robust, seamless, seamlessly, smooth, smoothly, impactful, meaningful, appropriate, adequate, sufficient, proactive, proactively, "
    "next level, to the next level, raise the bar, as soon as possible, asap, eventually, maximise, maximize, happier, smarter, greater, nicer, friendlier, "
    "faster and friendlier, customer-centric, more customer-centric, etc, and so on, to be agreed, enhanced, successful, successfully, the best"
)
JARGON = (
    "synergy, synergies, leverage, leveraging, holistic, paradigm, disrupt, disruptive, game-changer, game-changing, thought leader, thought leadership, "
    "best-in-class, world-class, next-gen, next-generation, cutting-edge, omnichannel, operationalise, operationalize, "
    "ecosystem play, value-add, value add, value capture, value creation, stakeholder value, stakeholder-centric, customer-centric, customer-centricity, core competencies, "
    "right-size, rightsizing, go-forward, footprint optimisation, move the needle, low-hanging fruit, digital transformation, "
    "transformational, mission-critical, bleeding-edge, end-to-end excellence, operational excellence, future-proof, future-ready, "
    "scalable solutions, hyper-growth, hypergrowth, 360-degree, 360 degree, blue ocean, north star alignment, strategic alignment, synergise, synergize, "
    "empower, unlock, unleash, supercharge, turbocharge, ideate, actionable insights, data-driven, innovation-driven, purpose-driven, agile mindset, "
    "growth mindset, mindshare, deep dive, double down, streamline, paradigm shift, win-win, robust framework, turnkey, seamless experience, "
    "engagement paradigm, lifecycle optimisation, lifecycle optimization, hyper-personalised, hyper-personalized, "
    "solutions provider, sustainable mobility solutions, world-beating, best of breed, best-of-breed, maximise value, maximize value, drive innovation, "
    "take to the next level, next level, journey to excellence, centre of excellence, center of excellence, ai-powered, ai-first, cloud-native excellence, impactful"
)
