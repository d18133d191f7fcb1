"""The wordings of headings, by the section that they open; the first section of which one stands in a heading counts.

Each is a regular expression over small letters; they are looked for as whole words.
"""

from careers.domain.reports.reading import Section

# fmt: off
SECTIONS: dict[Section, tuple[str, ...]] = {
    "benefits": (
        r"benefits?", r"perks?", r"what we(?: can|'ll)? (?:offer|bring|give)(?: you| to you)?",
        r"(?:we|our) offer(?: you)?",
        r"compensation", r"salary", r"pay(?: range)?", r"(?:work(?:ing)? )?schedule", r"shifts?", r"rewards?",
        r"retirement",
        r"what you(?:'ll| will| can)? (?:get|receive)", r"why (?:join|work)(?: (?:us|here|with us))?",
        r"alongside pay", r"what(?:'s| is) in it for you",
        r"equal (?:employment )?opportunit(?:y|ies)(?: employer)?", r"eeoc?", r"eoe", r"diversity(?:,? equity)?",
        r"inclusion",
        r"disclaimer", r"physical (?:requirements|demands)",
        r"work(?:ing)? (?:environment|conditions|location)",
        r"health insurance", r"how to apply", r"privacy(?: policy)?", r"accommodations?", r"sponsorship", r"legal",
        r"notice",
        r"application questions?(?:\(s\))?",
    ),
    "preferred": (
        r"nice(?:[- ]to[- ]haves?)?", r"good to (?:haves?|know)", r"(?:it(?:'s| is) )?a plus", r"plus(?:es)?",
        r"preferred", r"desired",
        r"desirable", r"bonus(?: points)?", r"advantage(?:s|ous)?", r"beneficial", r"even better(?: if)?",
        r"optional",
        r"extra credit", r"ideally", r"would be (?:great|nice|a plus)", r"(?:big|major) plus(?:es)?",
        r"brownie points",
        r"what would be nice",
        r"it(?:'d| would) be (?:lovely|great|nice|good|ideal)(?: if(?: you(?: also)?(?: have| know)?)?)?",
        r"recommended",
        r"not (?:strictly )?required(?:,? but we(?:'d| would) (?:love|like))?", r"(?:should|could)[- ]haves?",
    ),
    "company": (
        r"about (?:us|the (?:company|team|organi[sz]ation|firm|business)|our (?:company|team|organi[sz]ation))",
        r"who we are", r"company(?: (?:description|overview|profile|size|type|info))?",
        r"the (?:company|team|business)",
        r"our (?:mission|vision|values|promise|company|story|commitment|team|culture)", r"industry",
        r"(?:meet the|your) team",
        r"likes", r"dislikes", r"love", r"date posted", r"industries", r"seniority level", r"employment type",
        r"job function",
    ),
    "duties": (
        r"responsibilit(?:y|ies)", r"duties", r"accountabilities", r"what you(?:'ll| will)?(?: be)? do(?:ing)?",
        r"tasks",
        r"day[- ]to[- ]day", r"in this role", r"essential functions?", r"your (?:role|mission|job|tasks|impact)",
        r"you(?:'ll| will)(?: be)?",
        r"(?:job|position|role) (?:description|summary|overview|purpose|details|duties|functions?)",
        r"(?:about )?the (?:role|job|position|opportunity|work)", r"(?:main|key|primary|principal) activities",
        r"(?:impact|how) you(?:'ll| will) (?:make|have|grow|work|help|contribute)", r"key result areas",
        r"scope of work",
    ),
    "requirements": (
        r"requirements?", r"qualifications?", r"must[- ]haves?", r"who you are", r"(?:about )?you(?: are| have)?",
        r"what you(?:'ll| will)?(?: need| bring| must bring| should have| have)(?: to (?:succeed|the table|have))?",
        r"(?:what|who) we(?:'re| are)? (?:looking for|look for|need|want|expect)(?: from you| in you)?",
        r"your (?:profile|skills|experience|background|key skills)", r"minimum", r"mandatory", r"required",
        r"prerequisites",
        r"eligibility", r"(?:ideal candidate|candidate profile)", r"you(?:'ll)? (?:need|should have|must have|bring)",
        r"we(?:'re| are) looking for", r"essential", r"experience (?:level|needed)", r"education and experience",
        r"we need (?:someone|somebody|you)(?: (?:who|to)(?: can| has| have)?)?",
        r"(?:to )?be successful in (?:this|the) (?:role|position|job)", r"skills (?:needed|and experience)",
        r"years? of experience",
    ),
    "certificates": (
        r"certificat(?:es?|ions?)", r"licen[sc]es?", r"accreditations?", r"credentials", r"courses", r"trainings?",
    ),
    "projects": (
        r"(?:side |personal )?projects?(?: (?:details|profile|experience|work))?", r"portfolio",
        r"open[- ]source(?: contributions)?", r"selected contributions",
    ),
    "education": (
        r"education(?:al)?(?: (?:details|background|qualifications?))?", r"academic(?:s| background| profile)?",
        r"degrees?",
        r"universit(?:y|ies)", r"(?:relevant )?coursework", r"studies", r"scholastics?",
    ),
    "skills": (
        r"skills?", r"skill ?sets?", r"competenc(?:e|es|y|ies)", r"proficienc(?:y|ies)", r"technolog(?:y|ies)",
        r"expertise",
        r"tech(?:nical|nology)? ?stack", r"(?:the )?stack", r"tools?", r"toolset", r"toolkit", r"environment",
        r"platforms?",
        r"frameworks?", r"librar(?:y|ies)", r"databases?", r"operating systems?", r"software", r"hardware",
        r"programming",
        r"scripting", r"abilities", r"strengths", r"keywords", r"knowledge", r"technical", r"packages",
        r"methodolog(?:y|ies)",
        r"dbms", r"protocols", r"cloud", r"devops", r"front[- ]?end", r"back[- ]?end", r"testing", r"ides?",
        r"concepts",
        r"data", r"infrastructure", r"markup", r"machine learning", r"version control", r"tags",
        r"programming languages",
        r"languages? and frameworks", r"(?:stuff|things|tech|tools|languages|what) i (?:know|use|work with)",
        r"(?:proficient in|familiar with)",
    ),
    "languages": (r"(?:spoken )?languages?(?: skills)?", r"linguistic skills"),
    "experience": (
        r"(?:work|professional|employment|career|job|relevant|industry) ?(?:experience|history)",
        r"(?:prior|previous|related|practical|other) ?(?:experience|history)", r"experiences?",
        r"employment(?: details)?", r"work", r"career", r"positions?",
        r"roles?(?: played)?",
        r"company details", r"internships?", r"leadership", r"volunteer(?:ing)?(?: experience)?", r"military service",
    ),
    "summary": (
        r"(?:executive |career |professional )?(?:summary|profile|objectives?|overview|synopsis|highlights)",
        r"about(?: me)?",
        r"introduction", r"intro", r"bio", r"personal statement",
    ),
    "other": (
        r"interests?", r"hobbies", r"references?", r"publications?", r"awards?", r"honou?rs", r"achievements?",
        r"accomplishments",
        r"declaration", r"personal(?: (?:details|information))?", r"contact(?: (?:information|details))?",
        r"affiliations",
        r"memberships?", r"activities", r"patents", r"(?:invited )?talks", r"presentations", r"links",
        r"miscellaneous",
        r"locations?", r"department", r"(?:job )?(?:title|id|type|segment|category|family)", r"start date",
        r"travel", r"note",
        r"additional information", r"other", r"conferences", r"gender", r"nationality", r"date of birth", r"email",
        r"phone",
        r"address", r"client",
    ),
}
FILLERS = (
    "and", "or", "the", "our", "your", "my", "key", "main", "core", "major", "additional", "other",
    "specific", "general",
    "relevant", "useful", "professional", "technical", "technology", "job", "position", "role", "work", "selected",
    "personal",
    "for", "of", "to", "with", "include", "includes", "including", "following", "as", "follows", "these",
    "summary", "details",
    "soft", "hard", "basic", "essential", "primary", "principal", "overall", "career", "education", "training",
    "experience",
    "skills", "knowledge", "attributes", "capabilities", "information", "section", "years", "functions", "business",
    "candidate", "it", "computer", "some", "in", "on", "is", "are", "be", "s", "most", "recent", "current", "list",
    "used", "criteria",
    "please", "areas", "web", "extracurricular",
)
"""Words that a heading may have beside those that make it one."""
SUBJECTS = (
    r"machine learning", r"cloud", r"devops", r"front[- ]?end", r"back[- ]?end", r"testing", r"version control",
    r"information technology", r"nice",
)
"""Headings that are items of a list as well: without a mark that dresses them they open no section."""
FACTS = (
    r"industry", r"(?:company|job|role|contract|employment) (?:size|type)", r"likes", r"dislikes", r"love",
    r"date posted",
    r"salary", r"pay(?: range)?", r"compensation", r"schedule", r"shifts?", r"work (?:location|schedule)",
    r"experience level",
    r"role", r"position", r"title", r"department", r"duration",
)
"""Headings that label a fact where text follows on their line, whatever section they open elsewhere."""
# fmt: on
