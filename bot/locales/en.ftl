# What Docent says, in English. One file a language, the same keys and placeholders in each.
# The name Docent, the commands (/ask, /recommendation, /resources, /help) and { placeholders } stay as they are.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = The corpus holds this in { $language }; it is quoted as it stands.
own-words = Docent's own summary of the source
verbatim = word for word from the source
gloss = Docent's reading for museums, not a statement of the source
addressed-to = Addressed to { $who }; it is not a rule for museums.
policymakers = policymakers at local, national and European level
sources = Sources
related = Read next
nearest = Nearest entries
edition = Corpus edition { $edition } · quotes only, nothing generated · Docent is a bot
own-explanation = Docent's own explanation
undated = undated
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Docent's own unofficial translation from { $language }.
translated-officially = Translation by { $by }.
medium-confidence = The source is thin or secondary: check before relying on it.

## When there is no answer

abstain-outside = This is outside what Docent knows: museums and AI, with the law, funding, standards, tools and ethics around it. Try a question on one of these, or ask a colleague here.
abstain-not-covered = The corpus does not answer this, so Docent does not guess. See the entries nearest to it below, put it in other words, or ask a colleague here.
abstain-ambiguous = This could mean several things. Ask in a full sentence, or pick one of the entries below.
abstain-advice = This needs somebody who knows the case: a lawyer for legal matters, a conservator for objects. The entries below give the background only.
unreadable-empty = There is no question to read. Write one in a sentence, for example: Who should pay for AI training in museums?
unreadable-too-long = That is too long for a question. Ask in at most { $most } characters; a document can be added to the corpus instead.

## Look-ups

recommendation-unknown = That is none of the three recommendations. Give a number from 1 to 3, a word from its title, or a subject such as copyright or training.
recommendation-number = Recommendation { $number }
says-nothing = says nothing
theme-silent = None of the three recommendations says anything about this: { $theme }.
theme-act = These entries help a museum act on it:
compare-title = Recommendations { $first } and { $second } side by side
compare-same = Choose two different recommendations to compare, such as 1 and 3.
neither-says = Neither says anything about: { $themes }.
topics-title = Topics
topics-pick = Open a topic
resources-title = Resources: { $topic }
resources-found = Entries on “{ $words }”
resources-none = Nothing was found for that. Try a shorter word, or browse by topic.
resources-pick = Open an entry
resources-page = Page { $page } of { $pages }
previous = Back
next = Next
unknown-entry = That entry is no longer there. Use /resources to find what replaced it.

## Topics

topic-recommendations = Recommendations
topic-first-steps = First steps
topic-glossary = Glossary
topic-law = AI law
topic-copyright = Copyright
topic-privacy = Privacy and security
topic-ethics = Ethics and bias
topic-accessibility = Accessibility
topic-policy = Policy and strategies
topic-funding = Funding
topic-data-spaces = Data spaces and the heritage cloud
topic-collection-data = Collection data and standards
topic-tools = Tools
topic-practice = Examples from practice
topic-networks = Networks and events

## Help and trouble

help-title = What Docent does
help-body = Docent answers questions about the three recommendations on AI in museums (NEMO, 2024) and what goes with them: law, funding, standards, tools, ethics and examples. It quotes a corpus kept by the hub, names its sources, and says so when it does not know. It generates no text.
help-ask = Ask in your language. Turn on “private” and only you see the answer. You can also mention Docent in a channel or write to it directly; reply to an answer to ask further.
help-recommendation = Look up recommendation 1, 2 or 3 by number, title or keyword.
help-resources = Search or browse the entries by topic.
help-privacy = Docent keeps no questions and no names, and calls no outside service.
trouble = Something went wrong on Docent's side, and nothing was changed. Try again in a moment; if it stays, tell a moderator.
