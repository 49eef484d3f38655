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
edition-worded = Corpus edition { $edition } · the quotes are exact, the lines above them were worded by a language model · Docent is a bot
worded = Worded by a language model from the quotes below; check it against them:
# Docent's confidence that the first quote answers the question.
sure-very = Very likely an answer to your question.
sure-fairly = Perhaps an answer to your question: check that it fits.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = “{ $text }”
helpful-button = Helpful
unhelpful-button = Not helpful
cite-button = Cite
person-button = Ask a person
share-button = Share with the channel
shared-by = { $who } shared this answer:
vote-thanks = Thank you. Your vote is counted; nothing else is kept.
vote-why = What was wrong? Your vote is counted; the reason helps the moderators.
vote-unhelpful = not helpful
vote-wrong = It is wrong
vote-beside = It is not what was asked
vote-outdated = It is out of date
vote-unclear = It is hard to understand
vote-incomplete = Something is missing
vote-reason-thanks = Thank you, that helps.
votes-title = Answers that did not help, by the entry they quote:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Quoted by Docent, corpus edition { $edition }, accessed { $day }
confidence-high = The source is official, or speaks for itself.
confidence-medium = The source is second-hand or thin.
confidence-low = The source is weak; look for a better one.
source-reviewed = Last checked on { $day }
person-not-yours = Only the person who asked may call somebody. Ask the question yourself to do the same.
person-nobody = Nobody who volunteered for this topic is free this week. Ask in the channel; colleagues can join with /volunteer.
person-again = Somebody was called under this answer already.
person-called = Done. They were asked below the answer; give them time.
person-call = { $who }, you volunteered for this topic. { $asker } would like a person's view on the answer above. Nobody minds if you are busy.
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
for-person = { $who }, this is for you:
coverage-title = Which recommendation speaks of what
coverage-silent = none of the three
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

audience-leadership = Directors and boards
audience-collections = Collections and documentation
audience-education = Education and visitors
audience-digital = Digital and technical staff
audience-rights = Rights and law
audience-fundraising = Fundraising and partnerships
audience-small-museums = Small museums

## Who may do what

refused-no-server = This works in a server only, not in a direct message.
refused-propose = Suggestions are open to certain roles here; ask a moderator for one of them.
refused-approve = Only moderators may do that here. You can suggest a change with /suggest.
refused-publish = Only those who publish for all servers may do that. You can suggest a change with /suggest.
refused-not-hub = This entry belongs to all servers and is looked after elsewhere. You can suggest a change with /suggest.
refused-setup = Only people who manage this server may choose its settings.
former-member = a former member
everywhere = All servers
this-server = This server only
yes = yes
no = no

## Adding and changing entries

form-new = New entry
form-edit = Change an entry
form-details = Source and details
field-title = Title
field-text = Text, in sentences that stand alone
field-source = Source
field-source-hint = Title of the source, its web address, or both
field-rights = Rights
field-rights-hint = Who holds the rights, or the licence, such as CC BY 4.0
field-review-by = Look at it again by
field-reason = Reason for the change
field-owner = Who looks after it
field-topic = Topic
field-language = Language (code, such as de)
field-remark = What to tell the proposer
corpus-unknown = There is no entry “{ $entry }” here. Pick one from the list, or look with /corpus find.
corpus-done = Done: “{ $title }” (draft { $number }). Answers follow it from now on.
corpus-waits = “{ $title }” waits for a second moderator as draft { $number }.
edit-too-long = This text is longer than the { $most } characters a form can hold. Take it along with /corpus export, change the file and bring it back with /corpus upload.
upload-too-large = { $name } is larger than { $most } MB. Add the part that matters, or split it.
upload-gone = { $name } can no longer be fetched from Discord. Upload it again.
upload-nothing-new = { $name } holds nothing that is not in the corpus already.
busy = Docent is still working on what you asked for before. Wait until that is done, then try again.
suggest-thanks = Thank you. Your suggestion waits as draft { $number }; you will be told what became of it.
revert-reason = Back to version { $version }
status-live = live
status-retired = retired
entry-version = Version { $version }

## The review desk

review-title = Waiting for a decision
review-empty = Nothing waits for a decision.
review-pick = Open a draft
draft-title = Draft { $number }
draft-unknown = There is no draft { $number } that you may look at.
draft-state-open = Waits for a decision
draft-state-sent-back = Sent back to its proposer
draft-state-published = Published
draft-state-rejected = Rejected
draft-by = Proposed by { $who }
draft-approved-by = Approved by { $who }
draft-remark = Remark: { $remark }
draft-create = New entry
draft-revise = Changed entry
draft-revert = Back to an earlier version
draft-retire = To be retired
draft-restore = To be brought back
draft-moved = The entry was changed meanwhile
draft-moved-how = The draft was made against an earlier version, so it cannot be approved. Both are kept: edit the entry as it is now.
draft-details = Details
draft-language = Language: { $language }
draft-other-language = The text looks like { $language }
draft-topic = Topic: { $topic }
draft-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
  }
draft-passages-title = Passages it will be found by
draft-review-by = To be looked at again by { $day }
draft-rights = Rights: { $rights }
draft-hidden = Hidden text was found in the file and left out
draft-personal = This looks like personal data
draft-missing = Not stated yet
missing-rights = the rights of the source
missing-review-by = when to look at it again
missing-owner = who looks after it
draft-twins = Says nearly the same as
draft-approve-button = Approve
draft-send-back-button = Send back
draft-reject-button = Reject
draft-edit-button = Edit
draft-details-button = Source and details
draft-passages-button = Passages
draft-consequences-button = What would change
gone = before:
new = now:
and-more = and { $count } more
consequences-title = { $count ->
    [one] One question would be answered differently
   *[other] { $count } questions would be answered differently
  }
consequences-none = None of the questions that were tried would be answered differently.
before = Now:
after = Then:
no-answer = no answer

## History, log and export

history-title = History of “{ $title }”
history-last = The last change
revert-button = Back to version { $version }
log-title = What was done here
log-empty = Nothing was done here yet.
deed-create = published
deed-revise = changed
deed-retire = retired
deed-restore = brought back
deed-revert = reverted
deed-propose = proposed
deed-amend = amended
deed-approve = approved
deed-send-back = sent back
deed-reject = rejected
deed-setup = chose settings
deed-export = exported
deed-gap = decided on a question
export-done = { $count ->
    [one] 1 entry
   *[other] { $count } entries
  } as Markdown files. The operator can bring them back with “docent corpus import”.

## A message becomes an entry

message-empty = That message has no text to add.
message-too-long = That message is too long for one entry. Its author can suggest the part that matters with /suggest.
message-of-bot = That message was not written by a person. Add its source with /corpus link instead.
message-source = Message by { $who } in { $server }
message-rights = Shared with the author's consent
message-reason = From a message, with its author's consent
a-member = a member
consent-title = May this become part of the corpus?
consent-ask = { $author }, { $who } would like to add this message to what Docent quotes. Only you can agree; a moderator looks at it before it is published.
consent-everywhere = What is added here is for all servers: people everywhere may read it in an answer.
consent-named = Yes, with my name
consent-anonymous = Yes, without my name
consent-no = No
consent-not-yours = Only the author of the message can answer this.
consent-gone = That message is no longer whole. Begin again.
consent-declined = The message stays what it was; nothing was kept.
consent-thanks = Thank you. A moderator will look at it as draft { $number }.
consent-lapsed = Whoever asked you may no longer make suggestions here, so nothing was kept.

## The gap board

gap-button = Please document this
gap-not-yours = Only the person who asked can have the question kept. Ask it yourself to do the same.
gap-kept = Your question is kept, with your account, until it is answered or dismissed. Moderators see the question, and Docent writes to you when there is an answer.
gap-take-back = Do not keep it
gap-forgotten = Your question was forgotten.
gaps-title = Asked in vain
gaps-empty = No question waits to be documented.
gaps-asked = { $count ->
    [one] asked once
   *[other] asked { $count } times
  }
gaps-pick = Write the entry that answers one
gaps-gone = That question was decided already. Open the board again.
gaps-which-entry = Say which entry answers it: fill in “entry” too.
gaps-closed = { $count ->
    [one] One question was decided.
   *[other] { $count } questions were decided.
  }

## What people are told

notice-draft = Draft { $number } waits for a decision: { $title }. Open it with /corpus review.
notice-published = Your suggestion “{ $title }” (draft { $number }) was published. Thank you.
notice-sent-back = Your suggestion “{ $title }” (draft { $number }) was sent back: { $remark } Open it with /corpus review in the server to change it.
notice-rejected = Your suggestion “{ $title }” (draft { $number }) was not taken: { $remark }
notice-gap = You asked: “{ $question }” It is answered now, in “{ $title }”. Ask again to read it. Your question is no longer kept.
recalled-title = Changed since (edition { $edition })
recalled-corrected = “{ $title }” was corrected after this answer.
recalled-retired = “{ $title }” was withdrawn after this answer.
recalled-again = Ask again for what the corpus says now.
digest-title = What needs care this month
digest-overdue = { $count ->
    [one] One entry is overdue for review:
   *[other] { $count } entries are overdue for review:
  }
digest-links = { $count ->
    [one] The source of one entry could not be fetched:
   *[other] The sources of { $count } entries could not be fetched:
  }
digest-drafts = { $count ->
    [one] One draft waits for a decision: /corpus review
   *[other] { $count } drafts wait for a decision: /corpus review
  }
digest-gaps = { $count ->
    [one] One question waits to be documented: /corpus gaps
   *[other] { $count } questions wait to be documented: /corpus gaps
  }

## Settings

setup-title = Who looks after the corpus
setup-places-title = Where Docent answers
setup-places-body = Docent always answers /ask, direct messages and mentions. Choose here where it also answers without being named.
setup-asks = Channels in which it answers every question
setup-forums = Forums in which it answers new posts
setup-wait = How long people have to answer a post first
setup-wait-minutes = { $count ->
    [0] not at all: Docent answers at once
    [one] { $count } minute
   *[other] { $count } minutes
  }
setup-threads = Answers in a thread of their own
setup-threads-on = Answer in threads
setup-threads-off = Answer in the channel
setup-language = Language for people whose own is unknown
setup-language-own = that of this server's Discord settings
setup-unread = Docent may not read messages that do not name it, so it knows a forum post by its title only, and in the channels people press a button to ask. The operator can change that.
setup-put-button = Put the button there
setup-put-done = The button stands in the channels.
setup-put-failed = Docent may not write in { $channels }. Give it the right to send messages there, then try again.
form-ask = Ask Docent
field-question = Your question, in your language
ask-here = Questions about AI in museums? Press the button, or type /ask.
setup-propose = May suggest changes
setup-propose-nobody = every member
setup-approve = May publish for this server
setup-approve-nobody = those who manage this server
setup-publish = May publish for all servers
setup-publish-nobody = those who manage this server
setup-two = A second moderator has to agree
setup-two-on = Ask for a second moderator
setup-two-off = One moderator is enough
setup-channel = Where moderators are told
setup-channel-none = nowhere
setup-not-hub = Entries for all servers are looked after in the hub's own server.

## Help and trouble

help-title = What Docent does
help-body = Docent answers questions about the three recommendations on AI in museums (NEMO, 2024) and what goes with them: law, funding, standards, tools, ethics and examples. It quotes a corpus kept by the hub, names its sources, and says so when it does not know. It generates no text.
help-examples = Try for example: “Who should pay for AI training in museums?”, “What is LIDO?”, “May we use AI to write labels?”
help-ask = /ask: ask in your language. Turn on “private” and only you see the answer. You can also mention Docent in a channel or write to it directly; reply to an answer to ask further.
help-recommendation = /recommendation: look up recommendation 1, 2 or 3 by number, title or keyword; /coverage shows which speaks of what.
help-resources = /resources: search the entries, or browse them by topic, audience or recommendation; /glossary explains a term.
help-suggest = /suggest: suggest an entry or a change; moderators decide, and you are told. Moderators work with /corpus review.
help-volunteer = /volunteer: say on which topics colleagues here may ask you.
help-about = /about quality: how good the answers are, in figures. /language and /privacy: what Docent speaks to you, and what it keeps.
help-worded = Different here: a language model words the answers. The question and the quotes are sent to { $host }; its lines are marked, and the exact quotes stand below them.
help-privacy = Docent keeps a question only when you press “Please document this”, and calls no outside service. See /privacy.
about-title = What Docent is
about-body = A bot that looks your question up in { $entries } checked entries (corpus edition { $edition }) and quotes them word for word with their sources. It answers in your language and says so when it does not know.
about-where = What runs where
about-runs = Everything runs on the operator's own machine: no generative model, no outside service. Your question is read, answered and forgotten.
about-never = What it never does
about-never-does = It does not make up text, does not give legal or conservation advice, does not speak unless it is asked or the server wishes so, and does not show one server's entries to another.
privacy-title = What Docent keeps
privacy-body = Questions are answered and forgotten. Kept are: questions for which somebody pressed “Please document this”; votes on answers, without the question, for 90 days; who suggested or decided changes of the corpus; for what somebody volunteered; a chosen language; and for 30 days which answers quote which entries, without who asked.
privacy-of-you = Of you
privacy-nothing = Nothing is kept of you.
privacy-questions = Questions to be documented
privacy-votes = Votes
privacy-contacts = Servers in which you volunteered
privacy-calls = Calls of this week
privacy-preferences = A chosen language
privacy-drafts = Suggestions
privacy-approvals = Approvals
privacy-versions = Versions you wrote
privacy-log = Lines in the log of changes
privacy-export = Take it along
privacy-export-done = This is everything that is kept of you.
privacy-delete = Delete it
privacy-delete-ask = Your questions, votes, choices and what you volunteered for are deleted. What you wrote for the corpus stays, as written by a former member. This cannot be undone.
privacy-delete-sure = Yes, delete it
privacy-delete-done = Done. Nothing that is kept leads to you any more.
privacy-backups = Nightly backups still hold it for at most { $days } days; they are for mending a failure only.
language-chosen = Docent now speaks { $language } to you. A question in another language is still answered in that one.
language-own = Docent now speaks to you in the language of your Discord: { $language }.
language-unknown = Docent does not speak that language. Pick one from the list.
welcome-title = Docent is now in { $server }
welcome-body = Docent answers questions about AI in museums from a checked corpus, in your language, with exact quotes and sources. Three steps, all in /setup in your server: first choose where it answers without being named; then who may suggest and approve changes of the corpus; last, in which channel moderators are told what needs care. Without any of this it works too: anybody may type /ask or mention it.
volunteer-title = May colleagues ask you?
volunteer-body = When the corpus is not enough, people may ask a person. Choose your topics; you are mentioned below an answer, at most as often a week as you wish. Stop whenever you like.
volunteer-topics = Your topics
volunteer-none = None so far.
volunteer-often = How often
volunteer-weekly = { $count ->
    [one] at most once a week
   *[other] at most { $count } times a week
  }
volunteer-stop = Stop
quality-title = How good the answers are
quality-body = Measured on { $questions } questions kept for this, with edition { $edition }: { $answered } % of the questions that the corpus answers are answered, and { $correct } % of these answers quote a right entry first. Of the questions that it does not answer, { $false } % are answered all the same.
quality-languages = By language: questions · answered · right entry first
trouble = Something went wrong on Docent's side, and nothing was changed. Try again in a moment; if it stays, tell a moderator.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Check the { $field }: it cannot be used as it is; compare it with that of another entry.
error-say-where-this-comes-from-the-title = Say where this comes from: the title of the source, its web address, or both.
error-check-the-it-may-have-at-most = Check the { $field }: it may have at most { $most } characters.
error-check-the-it-is-empty-so-write = Check the { $field }: it is empty, so write something.
error-check-the-source-give-a-title-a = Check the source: give a title, a web address that begins with https://, or both.
error-is-no-date-write-it-as-2027 = '{ $typed }' is no date; write it as 2027-03-01 or 1.3.2027.
error-there-is-no-entry-here-to-change = There is no entry '{ $entry }' here to change; look for it with /corpus find or `docent corpus find`.
error-the-entry-was-retired-restore-it-before = The entry '{ $entry }' was retired; restore it before you change it.
error-has-no-version-its-history-shows-those = '{ $entry }' has no version { $version }; its history shows those there are.
error-was-changed-meanwhile-it-is-at-version = '{ $entry }' was changed meanwhile: it is at version { $version }, and this was made against version { $base }; both are kept, compare them and edit again.
error-the-entry-is-already-nothing-was-changed = The entry '{ $entry }' is already { $turned }; nothing was changed.
error-the-entry-already-says-exactly-that-nothing = The entry '{ $entry }' already says exactly that; nothing was changed.
error-the-id-is-already-taken-give-the = The id '{ $entry }' is already taken; give the entry another id.
error-draft-was-already-nothing-was-changed = Draft { $number } was already { $state }; nothing was changed.
error-draft-was-amended-after-you-opened-it = Draft { $number } was amended after you opened it; look at it again, then decide.
error-you-have-approved-draft-already-it-waits = You have approved draft { $number } already; it waits for somebody else.
error-docent-does-not-read-this-kind-of = { $name }: Docent does not read this kind of file; save it as one of { $kinds }.
error-this-is-not-save-it-as-or = { $name }: this is { $found }, not { $expected }; save it as { $expected } or correct its ending.
error-the-file-is-empty-save-it-again = { $name }: the file is empty; save it again with its text.
error-no-text-was-found-in-the-file = { $name }: no text was found in the file; open it and check that it holds text, not pictures.
error-the-file-is-damaged-or-too-complicated = { $name }: the file is damaged or too complicated to read; open it and save it again.
error-the-file-is-protected-by-a-password = { $name }: the file is protected by a password; save a copy without one and import that.
error-the-pages-hold-no-readable-text-so = { $name }: the pages hold no readable text, so it is probably a scan; run OCR on it first.
error-the-file-is-larger-than-mib-split = { $name }: the file is larger than { $mebibytes } MiB; split it or leave out its pictures.
error-the-text-is-longer-than-characters-split = { $name }: the text is longer than { $characters } characters; split it into several files.
error-the-file-has-more-than-pages-split = { $name }: the file has more than { $pages } pages; split it into several files.
error-it-unpacks-into-more-than-a-document = { $name }: it unpacks into more than a document holds; save it again from your word processor.
error-it-unpacks-into-more-than-docent-reads = { $name }: it unpacks into more than Docent reads; keep at most { $members } texts in it.
error-it-holds-but-only-markdown-files-md = { $name }: it holds { $member }, but only Markdown files (.md) are read from a zip; remove it.
error-has-the-id-of-another-file-in = { $name }: { $member } has the id '{ $entry }' of another file in it; give each its own id.
error-the-file-is-too-large-or-damaged = { $name }: the file is too large or damaged to be read; split it, or open it and save it again.
error-the-computer-is-too-busy-to-read = { $name }: the computer is too busy to read the file now; try again in a few minutes.
error-the-file-has-more-than-rows-split = { $name }: the file has more than { $rows } rows; split it into several files.
error-the-first-row-does-not-name-the = { $name }: the first row does not name the columns; add one such as 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: row { $row } cannot be read, so nothing was imported; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: give a plain web address, which begins with https:// and names no port or user.
error-no-public-web-page-can-be-reached = { $name }: no public web page can be reached there; check the address, or import it as a file.
error-the-site-answers-with-error-instead-of = { $name }: the site answers with error { $status } instead of a page; { $value }.
error-the-address-leads-on-more-than-times = { $name }: the address leads on more than { $hops } times; open it and use the last address.
error-the-site-takes-too-long-to-answer = { $name }: the site takes too long to answer; try again later, or import the page as a file.
error-no-secure-connection-to-the-site-is = { $name }: no secure connection to the site is possible; save the page and import it as a file.
error-the-site-s-answer-cannot-be-read = { $name }: the site's answer cannot be read; try again later, or import the page as a file.
error-there-is-more-than-mib-to-fetch = { $name }: there is more than { $mebibytes } MiB to fetch; save the part you need as a file.
error-this-is-no-web-page-pdf-word = { $name }: this is no web page, PDF, Word, Markdown, text or CSV file; give the address of one.
error-recommendation-is-not-in-the-corpus-restore = Recommendation { $number } is not in the corpus; restore or import its entry.
error-there-is-no-entry-docent-corpus-list = There is no entry '{ $entry }'; `docent corpus list` or /resources shows what there is.
error-there-is-no-draft-the-review-queue = There is no draft { $number }; the review queue shows those that wait.
error-the-entry-was-retired-so-it-answers = The entry '{ $entry }' was retired, so it answers nobody; choose a live one.
error-there-is-no-such-open-question-the = There is no such open question; the gap board shows those there are.
error-somebody-asked-where-that-entry-is-not = Somebody asked where that entry is not seen; choose one that all of them may read.
error-the-entry-was-retired-ask-again-to = The entry '{ $entry }' was retired; ask again to find what replaced it.
error-give-a-reason-in-a-few-words = Give a reason in a few words; it stands in the history.
error-docent-was-asked-a-lot-within-a = Docent was asked a lot within a minute; ask again in { $seconds } seconds.
error-many-people-are-asking-just-now-ask = Many people are asking just now; ask again in a moment.

# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = a text file
phrase-a-pdf-file = a PDF file
phrase-a-docx-document = a .docx document
phrase-another-kind-of-file = another kind of file
phrase-another-kind-of-office-or-zip-file = another kind of Office or zip file
phrase-a-binary-file = a binary file
phrase-a-word-excel-or-zip-file = a Word, Excel or zip file
phrase-an-old-office-file = an old Office file
phrase-an-rtf-file = an RTF file
phrase-a-picture = a picture
phrase-a-compressed-file = a compressed file
phrase-remove-the-nul-character-in-it = remove the NUL character in it
phrase-give-it-an-id-that-no-other = give it an id that no other row has
phrase-write-one-json-object-on-each-line = write one JSON object on each line
phrase-check-its-quotation-marks-and-the-length = check its quotation marks and the length of its cells
phrase-add-its-text-or-remove-it = add its text or remove it
phrase-look-for-its-new-address = look for its new address
phrase-try-again-later = try again later
phrase-save-the-page-and-import-it-as = save the page and import it as a file
phrase-retired = retired
phrase-live = live
phrase-open = open
phrase-sent-back = sent back
phrase-published = published
phrase-rejected = rejected
phrase-title = title
phrase-text = text
phrase-topic = topic
phrase-language = language
phrase-owner = owner
phrase-entry = entry
phrase-source = source

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = ask
name-question = question
name-private = private
name-recommendation = recommendation
name-query = query
name-compare = compare
name-to = to
name-coverage = coverage
name-theme = theme
name-resources = resources
name-search = search
name-topic = topic
name-audience = audience
name-glossary = glossary
name-term = term
name-corpus = corpus
name-add = add
name-where = where
name-questions = questions
name-upload = upload
name-file = file
name-source = source
name-rights = rights
name-review-by = review_by
name-link = link
name-url = url
name-gaps = gaps
name-close = close
name-entry = entry
name-dismiss = dismiss
name-edit = edit
name-owner = owner
name-retire = retire
name-reason = reason
name-restore = restore
name-revert = revert
name-version = version
name-show = show
name-find = find
name-words = words
name-history = history
name-log = log
name-export = export
name-review = review
name-suggest = suggest
name-volunteer = volunteer
name-setup = setup
name-language = language
name-privacy = privacy
name-about = about
name-docent = docent
name-quality = quality
name-help = help
name-ask-docent = Ask Docent
name-add-to-the-corpus = Add to the corpus
choice-this-server = this server
choice-all-servers = all servers
describe-ask-about-ai-in-museums-the-recommendations = Ask about AI in museums: the recommendations, law, funding, tools, ethics.
describe-your-question-in-your-language = Your question, in your language
describe-only-you-see-the-answer = Only you see the answer
describe-look-up-recommendation-1-2-or-3 = Look up recommendation 1, 2 or 3: by number, title, keyword or subject.
describe-for-example-2-second-iii-copyright-finanzierung = For example: 2, second, III, copyright, Finanzierung; nothing shows all three
describe-set-it-beside-another-one-theme-by = Set it beside another one, theme by theme
describe-somebody-it-is-meant-for-they-are = Somebody it is meant for; they are mentioned
describe-only-you-see-it = Only you see it
describe-which-recommendation-says-what-on-a-theme = Which recommendation says what on a theme, and what none of them speaks of.
describe-a-theme-such-as-copyright-or-training = A theme, such as copyright or training
describe-search-the-entries-or-browse-them-by = Search the entries, or browse them by topic, audience or recommendation.
describe-words-to-look-for-in-any-language = Words to look for, in any language
describe-browse-one-topic = Browse one topic
describe-what-is-of-use-to-some-people = What is of use to some people in a museum
describe-what-bears-on-recommendation-1-2-or = What bears on recommendation 1, 2 or 3
describe-what-a-term-of-ai-in-museums = What a term of AI in museums means, by its name in your language.
describe-the-term = The term
describe-look-into-the-corpus-and-look-after = Look into the corpus and look after it.
describe-write-a-new-entry = Write a new entry.
describe-its-topic = Its topic
describe-who-may-see-it = Who may see it
describe-questions-it-answers-separated-by = Questions it answers, separated by |
describe-add-a-file-pdf-word-web-page = Add a file: PDF, Word, web page, Markdown, text, CSV, or the zip of an export.
describe-at-most-10-mb = At most 10 MB
describe-where-it-comes-from-title-web-address = Where it comes from: title, web address, or both
describe-who-holds-the-rights-or-the-licence = Who holds the rights, or the licence
describe-when-to-look-at-it-again-such = When to look at it again, such as 2027-03-01
describe-add-a-page-or-a-document-from = Add a page or a document from the web.
describe-its-address = Its address
describe-questions-the-corpus-did-not-answer-kept = Questions the corpus did not answer, kept by consent; close one with an entry.
describe-number-of-a-question-to-close = Number of a question to close
describe-the-entry-that-answers-it = The entry that answers it
describe-number-of-one-to-dismiss = Number of one to dismiss
describe-change-an-entry-its-text-in-a = Change an entry: its text in a form, its details right here.
describe-the-entry = The entry
describe-who-looks-after-it = Who looks after it
describe-rights-of-its-source = Rights of its source
describe-take-an-entry-out-of-every-answer = Take an entry out of every answer; its text and history stay.
describe-why-it-stands-in-the-history = Why; it stands in the history
describe-bring-a-retired-entry-back = Bring a retired entry back.
describe-make-an-earlier-version-of-an-entry = Make an earlier version of an entry its text again.
describe-the-version-to-go-back-to = The version to go back to
describe-show-an-entry-with-its-source-version = Show an entry with its source, version and state.
describe-find-entries-by-words-or-meaning-in = Find entries by words or meaning, in any language.
describe-what-to-look-for = What to look for
describe-who-changed-an-entry-when-and-why = Who changed an entry, when and why; go back to an earlier version.
describe-what-was-done-to-the-corpus-here = What was done to the corpus here, by whom and why; also as a file.
describe-everything-as-a-csv-file = Everything, as a CSV file
describe-the-entries-as-markdown-files-in-a = The entries as Markdown files in a zip, in the form of knowledge/corpus.
describe-which-entries = Which entries
describe-drafts-that-wait-for-a-decision-your = Drafts that wait for a decision; your own suggestions, if you decide on none.
describe-suggest-a-new-entry-or-a-change = Suggest a new entry, or a change of one; moderators decide on it.
describe-the-entry-to-change-leave-it-out = The entry to change; leave it out for a new one
describe-say-on-which-topics-colleagues-here-may = Say on which topics colleagues here may ask you, and how often a week.
describe-choose-where-docent-answers-here-and-who = Choose where Docent answers here, and who looks after the corpus.
describe-the-language-docent-speaks-to-you-without = The language Docent speaks to you; without one, that of your Discord.
describe-a-language = A language
describe-what-docent-keeps-of-you-see-it = What Docent keeps of you: see it, take it along, delete it.
describe-what-docent-is-and-how-well-it = What Docent is, and how well it does.
describe-what-docent-is-what-runs-where-and = What Docent is, what runs where, and what it never does.
describe-how-good-the-answers-are-in-figures = How good the answers are, in figures, by language.
describe-what-docent-does-how-to-ask-and = What Docent does, how to ask, and what it keeps.
