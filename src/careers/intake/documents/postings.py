"""Postings that have fields: of job boards, of pages for search engines, of tables and of what scrapers write."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.document import Document, PostingFacts
from careers.intake.documents.fragments import unmarked
from careers.intake.documents.posting_pay import pay_words
from careers.intake.documents.resume_text import joined
from careers.intake.documents.skill_entries import skill_entries
from careers.intake.documents.values import Value

SURE_TITLES = ("title", "job_title", "position", "jobRole", "role")
TITLES = (*SURE_TITLES, "text", "name")
"""Keys and columns of a posting's title; Lever calls it `text`."""
DESCRIPTIONS = (
    "description", "job_description", "descriptionPlain", "descriptionHtml", "descriptionBody", "content", "body",
    "details", "snippet", "summary",
)  # fmt: skip
_DETAILS = ("responsibilities", "requirements", "qualifications", "lists", "job_highlights")
COMPANIES = (
    "company", "company_name", "hiringOrganization", "employer", "employer_name", "organization", "organisation",
    "firm", "advertiser",
)  # fmt: skip
PLACES = ("location", "jobLocation", "place", "locations", "candidate_required_location", "job_location", "address")
URLS = (
    "job_url", "url", "absolute_url", "hostedUrl", "link", "job_link", "careers_url", "redirect_url",
    "job_url_direct", "applyUrl", "application_url", "job_apply_link",
)  # fmt: skip
_HEADED = (
    ("Responsibilities", ("responsibilities", "duties", "tasks")),
    ("Requirements", ("requirements", "qualifications", "requiredSkills", "mustHave", "minimumQualifications")),
    ("Required experience", ("experienceRequirements",)),
    ("Required education", ("educationRequirements",)),
    ("Nice to have", ("niceToHave", "preferred", "preferredQualifications", "preferredSkills", "bonus")),
    ("Benefits", ("benefits", "jobBenefits", "perks")),
    ("Tags", ("tags",)),
)
_TOWNS = ("city", "addressLocality", "town", "municipality")
_REGIONS = ("region", "state", "addressRegion")
_COUNTRIES = ("country", "addressCountry", "countryCode")
_WORDS = ("name", "display_name", "label", "description", "text", "credentialCategory")


def is_posting(value: Value) -> bool:
    """Return whether a value looks like a posting: it has a title, and says what the job is or who offers it."""
    described, linked = value.has(*DESCRIPTIONS, *_DETAILS), value.has(*URLS)
    offered = value.has(*COMPANIES, "categories") or (linked and value.has(*PLACES))
    if any(isinstance(value.get(name).data, str) for name in SURE_TITLES):
        return described or offered
    return isinstance(value.get("text", "name").data, str) and offered and (described or linked)


def posting(value: Value, file: str) -> Document:
    """Return the document that a posting is, with its facts.

    Raises:
        CareersError: it has no title, or a value is of a kind that its key can't have.
    """
    title = value.text(*TITLES)
    if not title:
        raise value.wrong("a posting with a title")
    where = place(value)
    facts = PostingFacts(
        title=title,
        company=_name(value.get(*COMPANIES)) or None,
        place=where or None,
        pay=pay_words(value) or None,
        url=_url(value.get(*URLS)) or None,
    )
    blocks = ["\n".join(line for line in (title, where and f"Location: {where}") if line), *_blocks(value)]
    text = "\n\n".join(block for block in blocks if block) + "\n"
    return Document(file=file, text=text, form=value.source.form, kind="posting", facts=facts)


def place(value: Value) -> str:
    """Return where the job is: towns and countries, and whether it is remote."""
    places = list(dict.fromkeys(_address(item) for item in value.get(*PLACES).items()))
    places = places or [_address(value.get("categories").get("location"))]
    words = "; ".join(one for one in places if one) or _address(value)
    remote = _is_remote(value) and "remote" not in words.lower()
    return joined(words, "remote") if remote else words


def _is_remote(value: Value) -> bool:
    said = value.text("jobLocationType", "workplaceType", "remote", "is_remote", "isRemote", "telecommuting")
    flag = value.get("is_remote", "remote", "isRemote", "telecommuting").data
    return flag is True or said.lower() in {"true", "telecommute", "remote", "yes", "1"}


def _address(item: Value) -> str:
    """Return an address in words: what it has of a town, a region and a country, or its name."""
    if not isinstance(item.data, dict):
        return item.text()
    inner = item.get("address", "postalAddress")
    if isinstance(inner.data, dict):
        return _address(inner)
    parts = (_name(item.get(*names)) for names in (_TOWNS, _REGIONS, _COUNTRIES))
    return joined(*parts) or (_name(item) if item.has("name", "display_name") and not item.has(*TITLES[:2]) else "")


def _name(item: Value) -> str:
    return item.get(*_WORDS).text() if isinstance(item.data, dict) else item.text()


def _url(item: Value) -> str:
    words = item.text("href", "url") if isinstance(item.data, dict) else item.text()
    return words if words.startswith(("http://", "https://")) else ""


def _blocks(value: Value) -> Iterator[str]:
    yield unmarked(_first_words(value))
    for item in value.get("lists").items():  # Lever's
        yield _headed(item.text("text"), item.get("content"))
    for heading, names in _HEADED:
        yield _headed(heading, value.get(*names))
    highlights = value.get("job_highlights")
    for heading, listed in highlights.members():
        yield _headed(heading, listed)
    yield _skills(value.get("skills"))
    yield unmarked(value.text("additionalPlain", "additional"))


def _first_words(value: Value) -> str:
    described = value.get(*DESCRIPTIONS)
    return described.text() if not isinstance(described.data, dict) else described.text("text", "html", "plain")


def _headed(heading: str, value: Value) -> str:
    """Return a part of a posting under its heading: a text as it is, a list as bullets."""
    if isinstance(value.data, list):
        words = "\n".join(f"- {unmarked(_name(item))}" for item in value.items())
    else:
        words = unmarked(_name(value))
    return f"{heading}\n{words}" if words else ""


def _skills(value: Value) -> str:
    lines = [unmarked(entry.line) for entry in skill_entries(value)]
    return "\n".join(["Skills", *lines]) if any(lines) else ""
