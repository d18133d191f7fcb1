"""What a posting says it pays, in words."""

from __future__ import annotations

from careers.intake.documents.values import Value, normalise_key

_SPANS = {
    "hour": ("hour", "hourly", "perhour", "perhourwage"),
    "day": ("day", "daily", "perday"),
    "week": ("week", "weekly", "perweek"),
    "month": ("month", "monthly", "permonth", "permonthsalary"),
    "year": ("year", "yearly", "annual", "annually", "annum", "peryear", "peryearsalary", "1year"),
}
_SPAN_OF = {word: span for span, words in _SPANS.items() for word in words}
_LOWEST = ("min_amount", "salary_min", "minSalary", "job_min_salary", "min", "minValue", "from")
_HIGHEST = ("max_amount", "salary_max", "maxSalary", "job_max_salary", "max", "maxValue", "to")
_CURRENCIES = ("currency", "currencyCode", "salaryCurrency", "salary_currency", "job_salary_currency")
_INTERVALS = ("interval", "unitText", "salary_interval", "job_salary_period", "period", "unit")
_WHOLES = (
    "salary", "baseSalary", "salaryRange", "pay", "compensation", "salary_range", "estimatedSalary",
    "salary_snippet",
)  # fmt: skip
_SUMMED = ("compensationTierSummary", "summary", "text", "label")
"""Keys under which a mapping says the pay in words."""


def pay_words(posting: Value) -> str:
    """Return the pay as the posting has it: ``120,000 to 150,000 USD a year``; nothing where it tells none."""
    whole = posting.get(*_WHOLES)
    if isinstance(whole.data, list):
        whole = (whole.items() or [whole])[0]
    if not isinstance(whole.data, dict):
        amounts = _amounts(posting)
        return _told(amounts or _amount(whole.text()), posting, posting)
    inner = whole.get("value")
    amounts = _amounts(whole) or _amounts(inner) or _amount("" if isinstance(inner.data, dict) else inner.text())
    words = _told(amounts, whole, inner) or (_told(_amount(inner.text("value")), whole, inner) if inner else "")
    return words or whole.text(*_SUMMED)


def _told(amounts: str, where: Value, inner: Value) -> str:
    if not amounts:
        return ""
    currency = where.text(*_CURRENCIES) or inner.text(*_CURRENCIES)
    span = _SPAN_OF.get(normalise_key(where.text(*_INTERVALS) or inner.text(*_INTERVALS)), "")
    every = f"{'an' if span == 'hour' else 'a'} {span}" if span else ""
    return " ".join(word for word in (amounts, currency, every) if word)


def _amounts(value: Value) -> str:
    low, high = (_amount(_scalar(value.get(*names))) for names in (_LOWEST, _HIGHEST))
    if low and high and low != high:
        return f"{low} to {high}"
    return low or high


def _scalar(value: Value) -> str:
    return "" if isinstance(value.data, dict | list) else value.text()


def _amount(text: str) -> str:
    """Return a number with its thousands parted; other words as they are; nothing for zero and `nan`."""
    try:
        number = float(text)
    except ValueError:
        return text
    if not 0 < number < 1e12:  # noqa: PLR2004 - more than anything pays, and not infinite
        return ""
    return f"{number:,.2f}".removesuffix(".00")
