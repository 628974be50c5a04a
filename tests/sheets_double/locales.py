"""How numbers and dates are written where: the few locales that our sheets are seen in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Locale:
    """Separators, order of a date's parts, and the currency sign before or after a number."""

    decimal: str = "."
    group: str = ","
    date: str = "m/d/yyyy"
    currency: str = "$"
    currency_first: bool = True

    @property
    def day_first(self) -> bool:
        """Whether 1/2 is the first of February."""
        return self.date.startswith("d")


_NARROW_SPACE = "\u202f"
_SPACE = "\u00a0"

LOCALES = {
    "en_US": Locale(),
    "en_GB": Locale(date="dd/mm/yyyy", currency="£"),
    "en_IN": Locale(date="dd/mm/yyyy", currency="₹"),
    "de_DE": Locale(",", ".", "dd.mm.yyyy", "€", currency_first=False),
    "de_CH": Locale(".", "’", "dd.mm.yyyy", "CHF"),
    "fr_FR": Locale(",", _NARROW_SPACE, "dd/mm/yyyy", "€", currency_first=False),
    "es_ES": Locale(",", ".", "d/m/yyyy", "€", currency_first=False),
    "it_IT": Locale(",", ".", "dd/mm/yyyy", "€", currency_first=False),
    "nl_NL": Locale(",", ".", "d-m-yyyy", "€"),
    "pl_PL": Locale(",", _SPACE, "d.mm.yyyy", "zł", currency_first=False),
    "pt_BR": Locale(",", ".", "dd/mm/yyyy", "R$"),
    "ru_RU": Locale(",", _SPACE, "dd.mm.yyyy", "₽", currency_first=False),
    "uk_UA": Locale(",", _SPACE, "dd.mm.yyyy", "₴", currency_first=False),
    "sv_SE": Locale(",", _SPACE, "yyyy-mm-dd", "kr", currency_first=False),
    "tr_TR": Locale(",", ".", "d.mm.yyyy", "₺"),
    "ja_JP": Locale(date="yyyy/mm/dd", currency="￥"),
    "zh_CN": Locale(date="yyyy/m/d", currency="￥"),
    "ko_KR": Locale(date="yyyy. m. d", currency="₩"),
}


def find_locale(name: str) -> Locale:
    """The locale of this name, or of another region with the same language, or American English."""
    if name in LOCALES:
        return LOCALES[name]
    language = name.partition("_")[0]
    return next((value for key, value in LOCALES.items() if key.startswith(language + "_")), Locale())
