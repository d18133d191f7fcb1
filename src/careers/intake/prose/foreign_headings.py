"""The wordings of headings in five languages, as those of English ones stand in `heading_words`."""

from careers.domain.reports.reading import Section

# fmt: off
SECTIONS: dict[Section, tuple[str, ...]] = {
    "benefits": (
        r"(?:das |was )?wir (?:dir |ihnen )?bieten(?: dir| ihnen)?", r"(?:deine|ihre|unsere) (?:vorteile|benefits)",
        r"unser angebot", r"(?:vos |les )?avantages", r"(?:ce que )?nous (?:vous )?(?:offrons|proposons)",
        r"(?:qué )?(?:te )?ofrecemos", r"beneficios", r"(?:o que )?oferecemos", r"benefícios", r"(?:cosa )?offriamo",
    ),
    "preferred": (
        r"von vorteil", r"wünschenswert", r"idealerweise", r"les plus", r"(?:les )?atouts", r"(?:serait )?un plus",
        r"souhaitée?s?",
        r"se valorará(?: positivamente)?", r"(?:es )?deseable", r"diferenciais", r"(?:será um )?diferencial",
        r"desejável",
        r"(?:costituisce )?titolo preferenziale", r"requisiti (?:preferenziali|graditi)", r"gradito",
    ),
    "company": (
        r"über uns", r"wer wir sind", r"(?:das )?unternehmen", r"à propos de nous", r"qui sommes[- ]nous",
        r"l'entreprise",
        r"(?:sobre|quiénes) (?:nosotros|somos)", r"sobre (?:nós|a empresa)", r"quem somos", r"chi siamo",
        r"l'azienda",
    ),
    "duties": (
        r"(?:deine |ihre |die )?(?:aufgaben|tätigkeiten)", r"aufgabengebiet", r"das erwartet (?:dich|sie)",
        r"(?:vos |les )?missions", r"(?:description du|le) poste",
        r"(?:tus )?(?:funciones|responsabilidades)", r"(?:principais )?atividades",
        r"(?:le tue )?(?:attività|responsabilità|mansioni)",
    ),
    "requirements": (
        r"(?:dein |ihr |das )?profil", r"(?:unsere |die )?anforderungen", r"(?:deine |ihre )?qualifikation(?:en)?",
        r"voraussetzungen", r"(?:das|was) (?:bringst du|bringen sie|du) mit(?:bringst)?",
        r"(?:votre )?profil(?: recherché)?", r"compétences requises",
        r"requisitos(?: (?:mínimos|obrigatórios|imprescindibles))?", r"qué buscamos", r"requisiti(?: richiesti)?",
    ),
    "certificates": (
        r"zertifi(?:kate|zierungen)", r"weiterbildung(?:en)?",
        r"certificaciones", r"certificações", r"certificazioni",
    ),
    "projects": (
        r"projekte", r"projets(?: personnels)?",
        r"proyectos", r"projetos", r"progetti",
    ),
    "education": (
        r"(?:aus|schul)bildung", r"studium", r"bildungsweg", r"formations?", r"diplômes?", r"études",
        r"(?:formación|formação)(?: (?:académica|acadêmica|académica))?", r"estudios", r"educación", r"escolaridade",
        r"(?:istruzione|formazione)(?: e (?:formazione|istruzione))?", r"titoli di studio",
    ),
    "skills": (
        r"(?:fach|it |edv |technische )?kenntnisse", r"fähigkeiten", r"kompetenzen", r"programmiersprachen",
        r"datenbanken", r"werkzeuge", r"compétences(?: (?:techniques|clés|informatiques))?", r"outils",
        r"langages(?: de programmation)?", r"bases de données",
        r"(?:conocimientos|habilidades|competencias|aptitudes)(?: (?:técnicos|técnicas|informáticos|informáticas))?",
        r"(?:conhecimentos|competências)(?: (?:técnicos|técnicas))?",
        r"(?:conoscenze|competenze|capacità)(?: (?:tecniche|informatiche))?",
        r"tecnologías", r"tecnologias", r"tecnologie", r"herramientas", r"ferramentas", r"strumenti",
    ),
    "languages": (
        r"(?:fremd)?sprachen", r"sprachkenntnisse", r"langues",
        r"idiomas", r"lingue(?: straniere)?",
    ),
    "experience": (
        r"(?:beruflicher |professioneller )?werdegang", r"(?:berufs|praktische )?erfahrung(?:en)?", r"berufspraxis",
        r"praktika", r"expériences?(?: professionnelles?)?", r"parcours(?: professionnel)?",
        r"experiencia(?: (?:laboral|profesional))?", r"experiência(?: profissional)?",
        r"esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?",
    ),
    "summary": (
        r"(?:kurz)?profil", r"über mich", r"zusammenfassung", r"résumé", r"à propos de moi",
        r"(?:perfil|resumen)(?: profesional)?", r"sobre m[íi]", r"resumo(?: profissional)?",
        r"profilo(?: professionale)?",
    ),
    "other": (
        r"lebenslauf", r"interessen", r"hobbys", r"referenzen", r"persönliche (?:daten|angaben)", r"kontakt",
        r"centres? d'intérêts?", r"loisirs", r"références", r"coordonnées",
        r"datos personales", r"intereses", r"aficiones", r"referencias", r"dados pessoais", r"interesses",
        r"dati personali",
        r"interessi",
    ),
}
FILLERS = ("und", "et", "y", "e")
# fmt: on
