"""English nouns: the singular, and the noun that a number counts."""

import re
from functools import lru_cache

_COUNTED = re.compile(r"[\s\"']*((?:[^\W\d_][\w'&/-]*\s*){1,6})")
_STOP = frozenset(
    "baseline target goal today now currently current "
    "of in on for from by to with at per and or that who which whose than the a an our their your its is are was "
    "were be been have has had can will would say says said use uses used using live complete completed done via "
    "through across within without into as when while before after during until if not no every each more fewer "
    "less up down instead up-to-date we they it i out over under above below because so but rate rates get gets "
    "feel make both all any this next last back about against between among only also even once twice published "
    "delivered launched signed held hired trained run created written sent made opened closed converted migrated "
    "reached".split()
)


@lru_cache(maxsize=16384)
def counted_noun(after: str) -> str:
    """Return the singular of the noun that a number counts: "500 qualified leads from ..." gives "lead"."""
    match = _COUNTED.match(after)
    if not match:
        return ""
    noun = ""
    for word in match.group(1).split():
        token = word.strip("'\"&/-")
        if token in _STOP or not token:
            break
        noun = token
        if len(token) > 3 and token.endswith("s") and not token.endswith(("ss", "us", "is")):
            break
    return singular(noun)


def singular(noun: str) -> str:
    """Return the singular of an English noun, by its ending."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if len(noun) < 4 or not noun.endswith("s") or noun.endswith(("ss", "us", "is", "news")):
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "ches", "shes", "xes", "zzes")):
        return noun[:-2]
    return noun[:-1]


_IRREGULAR = {
    "people": "person", "children": "child", "women": "woman", "men": "man", "staff": "staff", "lives": "life",
    "criteria": "criterion", "analyses": "analysis", "series": "series", "wives": "wife", "shelves": "shelf",
    "data": "data", "sales": "sales", "news": "news", "buses": "bus", "viruses": "virus", "calves": "calf",
    "loaves": "loaf", "knives": "knife", "halves": "half", "lenses": "lens", "gases": "gas", "tomatoes": "tomato",
    "potatoes": "potato", "heroes": "hero", "campuses": "campus", "bonuses": "bonus", "choruses": "chorus",
}  # fmt: skip
