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

setup-title = Who looks after the corpus here
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
help-ask = Ask in your language. Turn on “private” and only you see the answer. You can also mention Docent in a channel or write to it directly; reply to an answer to ask further.
help-recommendation = Look up recommendation 1, 2 or 3 by number, title or keyword.
help-resources = Search or browse the entries by topic.
help-suggest = Suggest an entry or a change; moderators decide, and you are told.
help-corpus = Look into the corpus: show, find, history. For moderators also: add, upload, link, edit, review, gaps, log.
help-about = How good the answers are, in figures.
help-worded = Different here: a language model words the answers. The question and the quotes are sent to { $host }; its lines are marked, and the exact quotes stand below them.
help-privacy = Docent keeps a question only when you press “Please document this”, names only of those who change the corpus, and calls no outside service.
quality-title = How good the answers are
quality-body = Measured on { $questions } questions kept for this, with edition { $edition }: { $answered } % of the questions that the corpus answers are answered, and { $correct } % of these answers quote a right entry first. Of the questions that it does not answer, { $false } % are answered all the same.
quality-languages = By language: questions · answered · right entry first
trouble = Something went wrong on Docent's side, and nothing was changed. Try again in a moment; if it stays, tell a moderator.
