"""A command for each document that the program prints, on the small knowledge base."""

from pathlib import Path

DOCUMENTS = Path(__file__).parent / "documents"
"""Documents of people and firms who do not exist, for commands to read."""
POSTING, RESUME, JOBS = (str(DOCUMENTS / name) for name in ("posting.txt", "resume.txt", "jobs.csv"))
EARLIER = str(Path(__file__).parent / "earlier_base")
"""The edition before the small knowledge base."""

COMMANDS = {
    "compare": ["compare", "analyst", "engineer"],
    "fit": ["fit", "-s", "python:intermediate,sql,pyton"],
    "match": ["match", POSTING, "-s", "python:intermediate,sql,pyton"],
    "gap": ["gap", "scientist", "analyst", "-s", "python:intermediate,sql"],
    "plan": ["plan", "scientist", "analyst", "-s", "python:beginner,sql", "--hours", "300"],
    "pay": ["pay", "analyst", "engineer"],
    "show": ["show", "analyst"],
    "roles": ["roles"],
    "skills": ["skills"],
    "skill": ["skill", "pandas"],
    "find": ["find", "Sr. Data Analyst", "pastry cook"],
    "reading": ["read", RESUME],
    "readings": ["read", POSTING, RESUME],
    "profile": ["profile", "import", RESUME, "--replace"],
    "site": ["site", "pages"],
    "kb-check": ["kb", "check"],
    "kb-where": ["kb", "where"],
    "kb-diff": ["kb", "diff", EARLIER],
    "kb-sources": ["kb", "sources"],
    "help": ["help"],
    "schemas": ["schema"],
}
