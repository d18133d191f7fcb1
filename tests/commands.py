"""A command for each document that the program prints, on the small knowledge base."""

COMMANDS = {
    "compare": ["compare", "analyst", "engineer"],
    "fit": ["fit", "-s", "python:intermediate,sql,pyton"],
    "gap": ["gap", "scientist", "analyst", "-s", "python:intermediate,sql"],
    "plan": ["plan", "scientist", "analyst", "-s", "python:beginner,sql", "--hours", "300"],
    "pay": ["pay", "analyst", "engineer"],
    "show": ["show", "analyst"],
    "roles": ["roles"],
    "skills": ["skills"],
    "skill": ["skill", "pandas"],
    "find": ["find", "Sr. Data Analyst", "pastry cook"],
    "kb-check": ["kb", "check"],
    "kb-where": ["kb", "where"],
    "kb-sources": ["kb", "sources"],
    "schemas": ["schema"],
}
