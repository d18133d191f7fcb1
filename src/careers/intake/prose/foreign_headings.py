"""The wordings of German and French headings, as those of English ones stand in `heading_words`."""

from careers.domain.reports.reading import Section

# fmt: off
SECTIONS: dict[Section, tuple[str, ...]] = {
    "benefits": (
        r"(?:das |was )?wir (?:dir |ihnen )?bieten(?: dir| ihnen)?", r"(?:deine|ihre|unsere) (?:vorteile|benefits)",
        r"unser angebot", r"(?:vos |les )?avantages", r"(?:ce que )?nous (?:vous )?(?:offrons|proposons)",
    ),
    "preferred": (
        r"von vorteil", r"wünschenswert", r"idealerweise", r"les plus", r"(?:les )?atouts", r"(?:serait )?un plus",
        r"souhaitée?s?",
    ),
    "company": (
        r"über uns", r"wer wir sind", r"(?:das )?unternehmen", r"à propos de nous", r"qui sommes[- ]nous",
        r"l'entreprise",
    ),
    "duties": (
        r"(?:deine |ihre |die )?(?:aufgaben|tätigkeiten)", r"aufgabengebiet", r"das erwartet (?:dich|sie)",
        r"(?:vos |les )?missions", r"(?:description du|le) poste",
    ),
    "requirements": (
        r"(?:dein |ihr |das )?profil", r"(?:unsere |die )?anforderungen", r"(?:deine |ihre )?qualifikation(?:en)?",
        r"voraussetzungen", r"(?:das|was) (?:bringst du|bringen sie|du) mit(?:bringst)?",
        r"(?:votre )?profil(?: recherché)?", r"compétences requises",
    ),
    "certificates": (r"zertifi(?:kate|zierungen)", r"weiterbildung(?:en)?"),
    "projects": (r"projekte", r"projets(?: personnels)?"),
    "education": (
        r"(?:aus|schul)bildung", r"studium", r"bildungsweg", r"formations?", r"diplômes?", r"études",
    ),
    "skills": (
        r"(?:fach|it |edv |technische )?kenntnisse", r"fähigkeiten", r"kompetenzen", r"programmiersprachen",
        r"datenbanken", r"werkzeuge", r"compétences(?: (?:techniques|clés|informatiques))?", r"outils",
        r"langages(?: de programmation)?", r"bases de données",
    ),
    "languages": (r"(?:fremd)?sprachen", r"sprachkenntnisse", r"langues"),
    "experience": (
        r"(?:beruflicher |professioneller )?werdegang", r"(?:berufs|praktische )?erfahrung(?:en)?", r"berufspraxis",
        r"praktika", r"expériences?(?: professionnelles?)?", r"parcours(?: professionnel)?",
    ),
    "summary": (r"(?:kurz)?profil", r"über mich", r"zusammenfassung", r"résumé", r"à propos de moi"),
    "other": (
        r"lebenslauf", r"interessen", r"hobbys", r"referenzen", r"persönliche (?:daten|angaben)", r"kontakt",
        r"centres? d'intérêts?", r"loisirs", r"références", r"coordonnées",
    ),
}
FILLERS = ("und", "et")
# fmt: on
