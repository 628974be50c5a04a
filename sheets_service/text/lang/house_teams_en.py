"""English names of teams that work for the house itself, whatever the house is for: the canteen, the car park, the pay office."""

HOUSE_TEAMS = (
    r"facilit(?:y|ies)(?: management| services| team)?|building services|premises|workplace(?: services| team)?|head office"
    r"|offices?(?: management| services| it| manager| team)?|car ?parks?|parking|canteen(?: team)?|cafeteria|caf[eé]|staff restaurant"
    r"|staff (?:office|events|club|shop|catering|welfare)|treasury|investor relations|shareholder (?:relations|services|office)"
    r"|payroll|pay(?: office| and pensions| and benefits)|wages|pensions?(?: office)?|benefits|compensation(?: and benefits)?"
    r"|travel (?:desk|office|management)|expenses|mobility|alumni(?: office| relations| team)?|archives?|(?:legal|company|old) archives?"
    r"|employer brand(?:ing)?|apprenticeships?|traineeships?|staff choir|choir|company band|sports club"
    r"|(?:museum|gift|souvenir|fan|merchandise) shop|merchandise|podcast(?: studio| team)?|intranet|internal communications?"
    r"|post ?room|mail ?room|company (?:cars|housing|flats|museum|history)|holiday (?:homes|cottages|flats)|jubilee(?: office)?"
    r"|anniversary(?: office| team)?|trade fairs?|insurance desk|fleet insurance|fire safety|(?:civil )?registry(?: office)?"
)
"""Each is the whole name of a team."""

KEEPS_THE_PLACE = r"(?:the )?(?:facilit|premises|building|caf|canteen|cafeteria|car ?park|parking|(?:museum|gift|souvenir|fan) shop|holiday)"
"""Those of them that guests of the house meet too."""

IN_THE_PLACE = (
    r"\b(?:guests?|visitors?|residents?|tenants?|shoppers?|travellers?|passengers?|tourists?|audiences?|come (?:here|in|back)"
    r"|evenings?|linger|stay longer|building|rooms?|infections?|sleep|clean)\b"
)
"""Words of a goal for people who are in the house."""

FOR_STAFF = (
    r"\b(?:staff|colleagues?|employees?|employers?|work(?:s|ing)? (?:here|for us|with us)|place to work|people who work|our people"
    r"|join us|stay with us|choose us|hir(?:e|es|ing)|recruit\w*|leavers?|newcomers?|morale|burn-?out)\b"
)
"""Words of a goal for those who work in the house."""
