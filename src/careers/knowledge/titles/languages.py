"""Common words of German, French, Spanish, Portuguese and Italian job titles, and what they are in English.

Keys are written without accents, in lower case. Feminine forms stand here where more than an ending differs.
"""

from __future__ import annotations

from functools import lru_cache

# fmt: off
NOUNS: dict[str, str] = {
    # German
    "analytiker": "analyst", "architekt": "architect", "berater": "consultant", "datenanalyst": "data analyst",
    "entwickler": "developer", "fachinformatiker": "software developer", "forscher": "researcher",
    "informatiker": "software engineer", "ingenieur": "engineer", "leiter": "head", "programmierer": "programmer",
    "redakteur": "writer", "statistiker": "statistician", "wissenschaftler": "scientist", "gestalter": "designer",
    "projektleiter": "project manager", "projektmanager": "project manager", "produktmanager": "product manager",
    "teamleiter": "team lead", "qualitatssicherung": "quality assurance",
    # French
    "administrateur": "administrator", "administratrice": "administrator", "analyste": "analyst",
    "architecte": "architect", "chercheur": "researcher", "chercheuse": "researcher", "concepteur": "designer",
    "conceptrice": "designer", "consultante": "consultant", "developpeur": "developer", "developpeuse": "developer",
    "ingenieure": "engineer", "programmeur": "programmer", "programmeuse": "programmer", "redacteur": "writer",
    "redactrice": "writer", "chef": "manager", "cheffe": "manager", "scientifique": "scientist",
    "statisticien": "statistician", "testeur": "tester", "statisticienne": "statistician",
    "informaticien": "software engineer", "informaticienne": "software engineer",
    # Spanish
    "administrador": "administrator", "administradora": "administrator", "analista": "analyst",
    "arquitecto": "architect", "arquitecta": "architect", "cientifico": "scientist", "cientifica": "scientist",
    "consultor": "consultant", "consultora": "consultant", "desarrollador": "developer", "desarrolladora": "developer",
    "disenador": "designer", "disenadora": "designer", "estadistico": "statistician", "estadistica": "statistician",
    "ingeniero": "engineer", "ingeniera": "engineer", "investigador": "researcher", "investigadora": "researcher",
    "programador": "programmer", "programadora": "programmer", "especialista": "specialist", "gerente": "manager",
    "jefe": "manager", "responsable": "manager", "responsavel": "manager", "responsabile": "manager",
    "redactor": "writer",
    # Portuguese
    "arquiteto": "architect", "arquiteta": "architect", "cientista": "scientist", "desenvolvedor": "developer",
    "desenvolvedora": "developer", "programmador": "programmer", "engenheiro": "engineer", "engenheira": "engineer",
    "estatistico": "statistician", "estatistica": "statistician", "pesquisador": "researcher",
    "pesquisadora": "researcher", "testador": "tester", "projetista": "designer", "redator": "writer",
    # Italian
    "amministratore": "administrator", "amministratrice": "administrator", "architetto": "architect",
    "consulente": "consultant", "ingegnere": "engineer", "programmatore": "programmer", "programmatrice": "programmer",
    "progettista": "designer", "ricercatore": "researcher", "ricercatrice": "researcher", "scienziato": "scientist",
    "scienziata": "scientist", "sistemista": "systems administrator", "sviluppatore": "developer",
    "sviluppatrice": "developer", "statistico": "statistician", "statistica": "statistician",
}
"""Nouns that name who does the work."""

MODIFIERS: dict[str, str] = {
    # German
    "anwendung": "application", "anwendungen": "applications", "anwendungs": "application",
    "bildverarbeitung": "computer vision", "cloud": "cloud", "daten": "data", "datenanalyse": "data",
    "datenbank": "database", "datenbanken": "database", "datenmodell": "data", "eingebettete": "embedded",
    "eingebetteter": "embedded", "forschung": "research", "forschungs": "research", "geschafts": "business",
    "informationssicherheit": "security", "kunstliche": "artificial", "intelligenz": "intelligence", "ki": "ai",
    "lernen": "learning", "maschinelles": "machine", "mobil": "mobile", "mobile": "mobile", "netzwerk": "network",
    "netzwerke": "network", "qualitats": "quality", "robotik": "robotics", "security": "security",
    "sicherheits": "security", "software": "software", "spiel": "game", "spiele": "game", "system": "system",
    "systeme": "systems", "test": "test", "web": "web", "frontend": "frontend", "backend": "backend",
    "fullstack": "full stack", "produkt": "product", "technischer": "technical", "technische": "technical",
    "losungs": "solutions", "app": "app",
    # French
    "affaires": "business", "apprentissage": "learning", "automatique": "machine", "artificielle": "artificial",
    "base": "database", "bases": "database", "decisionnel": "business intelligence", "donnee": "data",
    "donnees": "data", "embarque": "embedded", "embarques": "embedded", "informatique": "software",
    "intelligence": "intelligence", "jeux": "game", "logiciel": "software", "logiciels": "software", "nuage": "cloud",
    "projet": "project", "produit": "product", "qualite": "quality", "recherche": "research", "reseau": "network",
    "reseaux": "network", "robotique": "robotics", "securite": "security", "cybersecurite": "security",
    "systemes": "systems", "technique": "technical", "applicatif": "application", "ia": "ai", "metier": "business",
    "video": "game", "solutions": "solutions",
    # Spanish
    "aplicaciones": "applications", "aprendizaje": "learning", "automatico": "machine", "artificial": "artificial",
    "calidad": "quality", "ciberseguridad": "security", "dato": "data", "datos": "data", "embebido": "embedded",
    "embebidos": "embedded", "informatico": "software", "informatica": "software", "inteligencia": "intelligence",
    "investigacion": "research", "juegos": "game", "movil": "mobile", "moviles": "mobile", "negocio": "business",
    "negocios": "business", "nube": "cloud", "proyecto": "project", "producto": "product", "pruebas": "test",
    "red": "network", "redes": "network", "robotica": "robotics", "seguridad": "security", "sistema": "systems",
    "sistemas": "systems", "soluciones": "solutions", "tecnico": "technical", "videojuegos": "game",
    # Portuguese
    "aplicacoes": "applications", "aprendizado": "learning", "aprendizagem": "learning", "ciberseguranca": "security",
    "dado": "data", "dados": "data", "embarcado": "embedded", "embarcados": "embedded", "jogos": "game",
    "maquina": "machine", "nuvem": "cloud", "projeto": "project", "pesquisa": "research", "produto": "product",
    "qualidade": "quality", "rede": "network", "seguranca": "security", "solucoes": "solutions", "testes": "test",
    "movel": "mobile",
    # Italian
    "applicazioni": "applications", "apprendimento": "learning", "artificiale": "artificial", "progetto": "project",
    "dati": "data", "database": "database", "giochi": "game", "intelligenza": "intelligence", "prodotto": "product",
    "qualita": "quality", "reti": "network", "ricerca": "research", "sicurezza": "security", "sistemi": "systems",
    "soluzioni": "solutions", "videogiochi": "game", "mobili": "mobile", "incorporati": "embedded",
}
"""What stands beside them, in compounds too: ``Datenbankentwickler``."""

LINKS = frozenset({
    "d", "da", "das", "de", "degli", "dei", "del", "dell", "della", "delle", "des", "di", "do", "dos", "du", "e", "em",
    "en", "et", "fur", "im", "la", "las", "le", "les", "los", "und", "y", "von", "der", "die", "l", "a", "para", "per",
    "pour",
})
"""Words that tie a title together in these languages: ``ingénieur de données``."""
# fmt: on

REMEMBERED = 4096
"""Words whose meaning is kept; the titles of many postings have the same words."""
ENDINGS = ("innen", "in", "e", "r", "s", "n", "nen")
"""Endings of gender, case and number that are taken off when the word is not there with them."""


@lru_cache(REMEMBERED)
def translate(word: str) -> tuple[str, ...]:
    """Return the English words for a word of a title in one of these languages; nothing for other words."""
    plain = without_accents(word)
    stems = (plain, *(plain.removesuffix(ending) for ending in ENDINGS if plain.endswith(ending)))
    for stem in stems:
        english = NOUNS.get(stem) or MODIFIERS.get(stem) or _compound(stem)
        if english:
            return tuple(english.split())
    return ()


@lru_cache(REMEMBERED)
def is_noun(word: str) -> bool:
    """Return whether a word, without accents, is one that names who does the work."""
    plain = without_accents(word)
    return plain in NOUNS or any(plain.removesuffix(ending) in NOUNS for ending in ENDINGS)


def _compound(word: str) -> str | None:
    """Return a German compound in English: its first part, and the noun that it ends with."""
    for noun in _COMPOUNDED:
        first = word.removesuffix(noun)
        if first != word and (english := MODIFIERS.get(first) or MODIFIERS.get(first.removesuffix("s"))):
            return f"{english} {NOUNS.get(noun, noun)}"
    return None


_COMPOUNDED = (
    "administrator", "analyst", "analytiker", "architekt", "berater", "designer", "entwickler", "forscher",
    "ingenieur", "manager", "programmierer", "redakteur", "spezialist", "tester", "wissenschaftler",
)  # fmt: skip


@lru_cache(REMEMBERED)
def without_accents(word: str) -> str:
    """Return a word in lower case without accents."""
    import unicodedata

    return "".join(
        letter for letter in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(letter)
    )
