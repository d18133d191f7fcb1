"""Words that say nothing of what a role is, short forms of words, and words of other trades."""

from __future__ import annotations

# fmt: off
RANKS = frozenset({
    "senior", "snr", "sr", "junior", "jnr", "jr", "principal", "staff", "mid", "midlevel", "level", "entry", "intern",
    "internship", "trainee", "graduate", "associate", "experienced", "distinguished", "remote", "hybrid", "onsite",
    "contract", "contractor", "freelance", "freelancer", "fresher", "freshers", "apprentice", "apprenticeship",
    "temporary", "permanent", "fulltime", "parttime", "urgent", "hiring", "wanted", "1", "2", "3", "4", "5", "i",
    "ii", "iii", "iv", "v", "l1", "l2", "l3", "l4", "l5", "cdi", "cdd", "stage", "stagiaire", "alternance",
    "alternant", "confirmé", "confirmée", "expérimenté", "expérimentée", "débutant", "praktikum", "praktikant",
    "werkstudent", "werkstudentin", "erfahrener", "erfahrene", "estágio", "estagiário", "pleno", "plena", "sênior",
    "júnior", "sénior", "becario", "prácticas", "tirocinio", "stagista", "tirocinante",
})
"""Rank, contract and place of work, by which no role is told from another."""

ORDINALS = frozenset({"i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5"})
"""Ranks that stand behind a title, never at the beginning of a text."""

JOINING = frozenset({"and", "or", "und", "oder", "et", "ou", "y", "o", "e", "ed", "und/oder"})
"""Words between two titles, or between two words that share a noun."""

SHORT_FORMS: dict[str, tuple[str, ...]] = {
    "adm": ("administrator",), "admin": ("administrator",), "ana": ("analyst",), "anal": ("analyst",),
    "anlst": ("analyst",), "anlyst": ("analyst",), "app": ("application",), "apps": ("applications",),
    "arch": ("architect",), "architct": ("architect",), "bus": ("business",), "cnslt": ("consultant",),
    "cons": ("consultant",), "coord": ("coordinator",), "db": ("database",), "des": ("designer",),
    "dev": ("developer",), "devs": ("developer",), "devel": ("developer",), "dir": ("director",),
    "dvlpr": ("developer",), "ds": ("data", "scientist"), "eng": ("engineer",), "engg": ("engineering",),
    "engr": ("engineer",), "engrs": ("engineer",), "engineers": ("engineer",), "engnr": ("engineer",),
    "fe": ("front", "end"), "be": ("back", "end"), "fs": ("full", "stack"), "gen": ("generative",), "hd": ("head",),
    "ia": ("ai",), "ki": ("ai",), "infra": ("infrastructure",), "int": ("integration",), "ld": ("lead",),
    "mgmt": ("management",), "mgr": ("manager",), "mgt": ("management",), "mktg": ("marketing",),
    "mngr": ("manager",), "ntwk": ("network",), "ops": ("operations",), "prgmr": ("programmer",),
    "prod": ("product",), "prog": ("programmer",), "proj": ("project",), "qual": ("quality",), "res": ("research",),
    "rsch": ("research",), "scntst": ("scientist",), "sec": ("security",), "sft": ("software",),
    "soft": ("software",), "softw": ("software",), "sol": ("solutions",), "soln": ("solution",),
    "spec": ("specialist",), "stat": ("statistical",), "svc": ("service",), "svcs": ("services",),
    "sw": ("software",), "swe": ("software", "engineer"), "sde": ("software", "engineer"),
    "mle": ("machine", "learning", "engineer"), "sys": ("systems",), "syst": ("systems",), "sytems": ("systems",),
    "tech": ("technical",), "tst": ("test",), "wrtr": ("writer",),
}
"""Short forms of words by their key; ``Sr. ML Engr`` is a senior ML engineer."""

READINGS: dict[str, tuple[str, ...]] = {
    "eng": ("engineering",), "engr": ("engineering",), "dev": ("development",), "sys": ("system",),
    "syst": ("system",), "arch": ("architecture",), "db": ("data", "base"), "prog": ("program",),
    "ana": ("analytics",), "des": ("design",), "sol": ("solution",), "app": ("applications",), "gen": ("gen",),
}
"""Second readings of short forms: ``Eng. Mgr`` is an engineering manager."""

FIELDS: dict[str, tuple[str, ...]] = {
    "administration": ("administrator",), "analysis": ("analyst",), "architecture": ("architect",),
    "design": ("designer",), "development": ("developer",), "engineering": ("engineer",),
    "programming": ("programmer",), "science": ("scientist",), "testing": ("tester",), "writing": ("writer",),
}
"""What somebody works in, and what they are: ``Working student, front-end development``."""

ALIKE = ("engineer", "developer", "programmer")
"""Nouns that employers take for one another: ``Data Visualization Engineer`` is who develops it."""

NOUNS = frozenset({
    "administrator", "advocate", "analyst", "architect", "consultant", "designer", "developer", "engineer", "expert",
    "lead", "leader", "manager", "programmer", "researcher", "scientist", "specialist", "statistician", "tester",
    "writer",
})
"""Nouns that name who does the work; ``Engineer, Data`` is a data engineer."""

COMMON = NOUNS | frozenset({
    "agile", "application", "applications", "associate", "chief", "configuration", "content", "control",
    "coordinator", "core", "delivery", "design", "development", "director", "experience", "field", "head",
    "information", "integration", "interface", "manual", "of", "performance", "planning", "process", "production",
    "program", "programme", "project", "quality", "release", "research", "safety", "senior", "service", "solution",
    "solutions", "support", "system", "systems", "team", "tech", "technical", "test", "and", "operations",
    "engineering",
})
"""Words that many trades share: a title of these alone is ours only where no other trade is named."""

TRADES = frozenset({
    "aerospace", "agricultural", "agriculture", "aircraft", "beauty", "biomedical", "branch", "bridge", "building",
    "catering", "chemical", "chemistry", "civil", "cleaning", "cnc", "coating", "construction", "cooking",
    "cosmetics", "dental", "drainage", "drilling", "electrical", "electronic", "electronics", "environmental",
    "estate", "event", "events", "fabric", "facilities", "facility", "farm", "fashion", "film", "fitness", "floor",
    "food", "fundraising", "furniture", "garden", "gas", "geotechnical", "graphic", "highway", "hospital",
    "hospitality", "hotel", "housing", "hvac", "interior", "interiors", "kitchen", "land", "landscape", "laundry",
    "maintenance", "manufacturing", "marine", "materials", "mechanical", "medical", "metal", "mining", "music",
    "naval", "nuclear", "nurse", "nursing", "oil", "organisational", "organizational", "packaging", "paint",
    "petroleum", "pharmaceutical", "pharmacy", "piping", "plant", "plumbing", "procurement", "property", "purchasing",
    "rail", "railway", "real", "recruitment", "restaurant", "road", "roads", "sales", "sanitary", "school", "ship",
    "shop", "soil", "sound", "store", "structural", "surgery", "teaching", "textile", "tourism", "track", "traffic",
    "urban", "warehouse", "waste", "wastewater", "water", "wedding", "welding", "wind", "youth", "bau", "batiment",
    "bâtiment", "btp", "construção", "construcción", "costruzioni", "vertrieb", "ventes", "ventas", "vendas",
    "vendite", "mechanik", "elektro", "maschinenbau",
})
"""Words of other trades, which make a construction project manager none of ours."""

BRANCHES = frozenset({
    "accounting", "automobile", "bank", "business", "car", "commercial", "community", "customer", "customers",
    "education", "employee", "finance", "financial", "healthcare", "hr", "industrial", "insurance", "legal",
    "logistics", "marketing", "negocios", "people", "personal", "power", "retail", "social", "supply", "talent",
    "training", "transport", "transportation", "travel",
})
"""Words that are of another trade right beside a title, and else may be the branch of an employer of ours."""

OWN = frozenset({
    "ai", "cloud", "data", "devops", "it", "java", "learning", "ml", "python", "software", "sql", "web",
})
"""Words that tell a role of ours whatever the branch."""

PARTICLES = frozenset({
    "a", "all", "an", "at", "for", "in", "of", "on", "the", "to", "with", "our", "we", "are", "is", "new",
})
"""Words that are never taken for a misspelling."""
# fmt: on
