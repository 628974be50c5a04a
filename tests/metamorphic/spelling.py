"""American and British spellings of words that stand in OKRs, so that a text can be turned into the other."""

import re

_PAIRS = """organisation organization;organisations organizations;organise organize;organised organized;optimise optimize;
optimised optimized;standardise standardize;prioritise prioritize;minimise minimize;maximise maximize;digitise digitize;
digitalise digitalize;modernise modernize;customise customize;personalise personalize;recognise recognize;recognised recognized;
realise realize;utilise utilize;utilisation utilization;centralise centralize;harmonise harmonize;rationalise rationalize;
stabilise stabilize;finalise finalize;analyse analyze;analysed analyzed;centre center;centres centers;programme program;
programmes programs;behaviour behavior;behaviours behaviors;colour color;favourite favorite;labour labor;neighbour neighbor;
neighbours neighbors;neighbourhood neighborhood;honour honor;licence license;licences licenses;defence defense;fulfil fulfill;
fulfilment fulfillment;enrol enroll;enrolment enrollment;enrolments enrollments;catalogue catalog;cancelled canceled;
travellers travelers;traveller traveler;labelled labeled;modelling modeling;counselling counseling;ageing aging;tyre tire;
tyres tires;metre meter;metres meters;litre liter;litres liters;kilometre kilometer;kilometres kilometers;paediatric pediatric;
instalment installment;instalments installments;cheque check;judgement judgment;unauthorised unauthorized;
visualise visualize;operationalise operationalize;revitalise revitalize;categorised categorized;anonymised anonymized;
automatisation automatization;localisation localization;optimisation optimization;modernisation modernization;
prioritisation prioritization;digitalisation digitalization;personalisation personalization;standardisation standardization;
hospitalisation hospitalization;hospitalisations hospitalizations;unionised unionized;
apologise apologize;monetise monetize;monetisation monetization;authorisation authorization;authorisations authorizations"""
_AMERICAN = dict(pair.strip().split() for pair in _PAIRS.split(";"))
_BRITISH = {american: british for british, american in _AMERICAN.items() if american not in {"check", "tire", "tires"}}
_WORD = re.compile(r"[^\W\d_]+")


def swapped(text: str) -> str:
    """Write each word of the table the other way, in the case it stands in."""
    return _WORD.sub(lambda found: _swap(found[0]), text)


def _swap(word: str) -> str:
    low = word.casefold()
    other = _AMERICAN.get(low) or _BRITISH.get(low)
    if other is None:
        return word
    if word.isupper():
        return other.upper()
    return other.capitalize() if word[0].isupper() else other
