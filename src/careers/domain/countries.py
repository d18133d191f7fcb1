"""Countries by what people call them."""

from __future__ import annotations

_NAMES: dict[str, str] = {
    "AD": "Andorra",
    "AE": "United Arab Emirates, UAE, Emirates",
    "AM": "Armenia",
    "AR": "Argentina",
    "AT": "Austria, Österreich",
    "AU": "Australia",
    "BA": "Bosnia and Herzegovina, Bosnia",
    "BE": "Belgium, Belgique, België",
    "BG": "Bulgaria",
    "BM": "Bermuda",
    "BO": "Bolivia",
    "BR": "Brazil, Brasil",
    "CA": "Canada",
    "CF": "Central African Republic",
    "CH": "Switzerland, Schweiz, Suisse",
    "CL": "Chile",
    "CN": "China, People's Republic of China, PRC",
    "CO": "Colombia",
    "CR": "Costa Rica",
    "CY": "Cyprus",
    "CZ": "Czechia, Czech Republic",
    "DE": "Germany, Deutschland",
    "DK": "Denmark, Danmark",
    "EC": "Ecuador",
    "EE": "Estonia",
    "EG": "Egypt",
    "ES": "Spain, España",
    "FI": "Finland, Suomi",
    "FR": "France",
    "GB": "United Kingdom, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland",
    "GE": "Georgia",
    "GH": "Ghana",
    "GR": "Greece",
    "HK": "Hong Kong",
    "HN": "Honduras",
    "HR": "Croatia",
    "HU": "Hungary",
    "ID": "Indonesia",
    "IE": "Ireland",
    "IL": "Israel",
    "IN": "India",
    "IQ": "Iraq",
    "IT": "Italy, Italia",
    "JE": "Jersey",
    "JP": "Japan",
    "KE": "Kenya",
    "KR": "South Korea, Korea, Republic of Korea",
    "KW": "Kuwait",
    "LB": "Lebanon",
    "LT": "Lithuania",
    "LU": "Luxembourg",
    "LV": "Latvia",
    "MD": "Moldova",
    "MT": "Malta",
    "MU": "Mauritius",
    "MX": "Mexico, México",
    "MY": "Malaysia",
    "NG": "Nigeria",
    "NL": "Netherlands, The Netherlands, Holland, Nederland",
    "NO": "Norway, Norge",
    "NZ": "New Zealand, Aotearoa",
    "OM": "Oman",
    "PE": "Peru",
    "PH": "Philippines, The Philippines",
    "PK": "Pakistan",
    "PL": "Poland, Polska",
    "PR": "Puerto Rico",
    "PT": "Portugal",
    "QA": "Qatar",
    "RO": "Romania",
    "RS": "Serbia",
    "RU": "Russia, Russian Federation",
    "SA": "Saudi Arabia, KSA",
    "SE": "Sweden, Sverige",
    "SG": "Singapore",
    "SI": "Slovenia",
    "SK": "Slovakia",
    "TH": "Thailand",
    "TN": "Tunisia",
    "TR": "Turkey, Türkiye",
    "TW": "Taiwan",
    "UA": "Ukraine",
    "UG": "Uganda",
    "US": "United States, USA, United States of America, America, The United States",
    "UZ": "Uzbekistan",
    "VN": "Vietnam, Viet Nam",
    "ZA": "South Africa",
}
"""The ISO 3166 code of each country, and what it is called, in English and by those who live there."""


def country_code(words: str) -> str | None:
    """Return the ISO 3166 code of the country that words name, in any case; None where they name none.

    Two letters are taken for a code: whether anything is known of it, its user says.
    """
    key = _key(words)
    if len(key) == 2 and key.isalpha():  # noqa: PLR2004 - of a code
        return "GB" if key == "uk" else key.upper()
    return next((code for code, names in _NAMES.items() for name in names.split(", ") if _key(name) == key), None)


def _key(words: str) -> str:
    return " ".join(words.replace(".", "").casefold().split())
