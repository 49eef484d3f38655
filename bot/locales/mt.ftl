# What Docent says, in Maltese. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Fil-ġabra tas-sorsi dan it-test huwa b'lingwa oħra ({ $language }); qed jiġi kkwotat kif inhu.
own-words = sommarju tas-sors magħmul minn Docent
verbatim = kelma b'kelma mis-sors
gloss = l-interpretazzjoni ta' Docent għall-mużewijiet, mhux dikjarazzjoni tas-sors
addressed-to = Indirizzat lil: { $who }. Mhijiex regola għall-mużewijiet.
policymakers = dawk li jfasslu l-politika fil-livell lokali, nazzjonali u Ewropew
sources = Sorsi
related = Kompli aqra
nearest = L-eqreb entrati
edition = Ġabra tas-sorsi, edizzjoni { $edition } · kwotazzjonijiet biss, xejn iġġenerat · Docent huwa bot
own-explanation = spjegazzjoni magħmula minn Docent
undated = data mhux indikata
translated-unofficially = Traduzzjoni mhux uffiċjali magħmula minn Docent (lingwa oriġinali: { $language }).
translated-officially = Traduzzjoni: { $by }.
medium-confidence = Is-sors huwa fqir jew sekondarju: iċċekkja qabel ma toqgħod fuqu.

## When there is no answer

abstain-outside = Dan imur lil hinn minn dak li jaf Docent: il-mużewijiet u l-IA, flimkien mal-liġi, il-finanzjament, l-istandards, l-għodod u l-etika marbuta magħhom. Ipprova mistoqsija dwar wieħed minn dawn is-suġġetti, jew staqsi lil xi kollega hawnhekk.
abstain-not-covered = Il-ġabra tas-sorsi ma tweġibx din il-mistoqsija, u Docent ma jaqtax bl-addoċċ. Ara l-eqreb entrati hawn taħt, poġġi l-mistoqsija fi kliem ieħor, jew staqsi lil xi kollega hawnhekk.
abstain-ambiguous = Dan jista' jfisser diversi affarijiet. Staqsi f'sentenza sħiħa, jew agħżel waħda mill-entrati hawn taħt.
abstain-advice = Għal dan hemm bżonn xi ħadd li jaf il-każ: avukat għal kwistjonijiet legali, konservatur-restawratur għall-oġġetti. L-entrati hawn taħt jagħtu biss l-isfond.
unreadable-empty = M'hemm l-ebda mistoqsija. Ikteb waħda f'sentenza, pereżempju: Min għandu jħallas għat-taħriġ dwar l-IA fil-mużewijiet?
unreadable-too-long = Dan huwa twil wisq għal mistoqsija. Staqsi b'mhux aktar minn { $most } karattru; minflok, dokument jista' jiżdied mal-ġabra tas-sorsi.

## Look-ups

recommendation-unknown = Din mhija l-ebda waħda mit-tliet rakkomandazzjonijiet. Agħti numru minn 1 sa 3, kelma mit-titolu, jew suġġett bħad-drittijiet tal-awtur jew it-taħriġ.
recommendation-number = Rakkomandazzjoni { $number }
says-nothing = ma tgħid xejn dwar dan
theme-silent = L-ebda waħda mit-tliet rakkomandazzjonijiet ma tgħid xejn dwar dan is-suġġett: { $theme }.
theme-act = Dawn l-entrati jgħinu lil mużew jieħu azzjoni f'dan il-qasam:
compare-title = Ir-rakkomandazzjonijiet { $first } u { $second } ħdejn xulxin
compare-same = Agħżel żewġ rakkomandazzjonijiet differenti biex tqabbilhom, pereżempju 1 u 3.
neither-says = L-ebda waħda mit-tnejn ma tgħid xejn dwar dawn is-suġġetti: { $themes }.
topics-title = Temi
topics-pick = Iftaħ tema
resources-title = Riżorsi: { $topic }
resources-found = Entrati dwar “{ $words }”
resources-none = Ma nstab xejn. Ipprova kelma iqsar, jew fittex skont is-suġġett.
resources-pick = Iftaħ entrata
resources-page = Paġna { $page } minn { $pages }
previous = Lura
next = Li jmiss
unknown-entry = Dik l-entrata m'għadhiex hemm. Uża /resources biex issib x'ħa postha.

## Topics

topic-recommendations = Rakkomandazzjonijiet
topic-first-steps = L-ewwel passi
topic-glossary = Glossarju
topic-law = Liġi dwar l-IA
topic-copyright = Drittijiet tal-awtur
topic-privacy = Privatezza u sigurtà
topic-ethics = Etika u preġudizzju
topic-accessibility = Aċċessibbiltà
topic-policy = Politika u strateġiji
topic-funding = Finanzjament
topic-data-spaces = Spazji tad-data u l-cloud tal-wirt
topic-collection-data = Data tal-kollezzjonijiet u standards
topic-tools = Għodod
topic-practice = Eżempji mill-prattika
topic-networks = Netwerks u avvenimenti

## Help and trouble

help-title = X'jagħmel Docent
help-body = Docent iwieġeb mistoqsijiet dwar it-tliet rakkomandazzjonijiet dwar l-IA fil-mużewijiet (NEMO, 2024) u dak li hu marbut magħhom: liġi, finanzjament, standards, għodod, etika u eżempji. Jikkwota minn ġabra ta' sorsi miżmuma mill-hub, isemmi s-sorsi tiegħu, u jgħid meta ma jkunx jaf. Ma jiġġenera l-ebda test.
help-ask = Staqsi bil-lingwa tiegħek. Ixgħel “private” u tara t-tweġiba int biss. Tista' ssemmi wkoll lil Docent f'kanal jew tiktiblu direttament; wieġeb għal tweġiba biex tkompli tistaqsi.
help-recommendation = Fittex ir-rakkomandazzjoni 1, 2 jew 3 skont in-numru, it-titolu jew kelma ewlenija.
help-resources = Fittex fl-entrati jew arahom skont is-suġġett.
help-privacy = Docent ma jżomm la mistoqsijiet u lanqas ismijiet, u ma juża l-ebda servizz estern.
trouble = Xi ħaġa marret ħażin min-naħa ta' Docent, u ma nbidel xejn. Erġa' pprova ftit ieħor; jekk il-problema tibqa', għid lil moderatur.
