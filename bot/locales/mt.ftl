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
edition-worded = Edizzjoni { $edition } tal-korpus · il-kwotazzjonijiet huma eżatti, il-linji ta’ fuqhom kitibhom mudell lingwistiku · Docent huwa bot
worded = Miktub minn mudell lingwistiku mill-kwotazzjonijiet ta’ hawn taħt; iċċekkjah magħhom:
# Docent's confidence that the first quote answers the question.
sure-very = Probabbli ħafna li din hija tweġiba għall-mistoqsija tiegħek.
sure-fairly = Forsi din hija tweġiba għall-mistoqsija tiegħek: iċċekkja jekk taqbilx.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = “{ $text }”
helpful-button = Utli
unhelpful-button = Mhux utli
cite-button = Iċċita
person-button = Staqsi lil persuna
share-button = Aqsam mal-kanal
shared-by = { $who } qasam din it-tweġiba:
vote-thanks = Grazzi. Il-vot tiegħek ingħadd; xejn aktar ma jinżamm.
vote-why = X'kien ħażin? Il-vot tiegħek ingħadd; ir-raġuni tgħin lill-moderaturi.
vote-unhelpful = mhux utli
vote-wrong = It-tweġiba hija żbaljata
vote-beside = Mhux dak li ġie mistoqsi
vote-outdated = It-tweġiba mhix aġġornata
vote-unclear = It-tweġiba diffiċli biex tinftiehem
vote-incomplete = Hemm xi ħaġa nieqsa
vote-reason-thanks = Grazzi, dan jgħin.
votes-title = Tweġibiet li ma għenux, skont l-entrata li jikkwotaw:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Ikkwotat minn Docent, ġabra tas-sorsi, edizzjoni { $edition }, aċċess { $day }
confidence-high = Is-sors huwa uffiċjali, jew jitkellem għalih innifsu.
confidence-medium = Is-sors huwa sekondarju jew fqir.
confidence-low = Is-sors huwa dgħajjef; fittex wieħed aħjar.
source-reviewed = L-aħħar verifika: { $day }
person-not-yours = Min staqsa biss jista' jsejjaħ lil xi ħadd. Staqsi l-mistoqsija int biex tagħmel l-istess.
person-nobody = Ħadd minn dawk li offrew ruħhom għal din it-tema mhu liberu din il-ġimgħa. Staqsi fil-kanal; il-kollegi jistgħu jingħaqdu b'/volunteer.
person-again = Taħt din it-tweġiba diġà ssejjaħ xi ħadd.
person-called = Lest. It-talba tinsab taħt it-tweġiba; agħtihom ċans.
person-call = { $who }, offrejt ruħek għal din it-tema. { $asker } jixtieq jisma' l-fehma ta' persuna dwar it-tweġiba ta' fuq. Ħadd ma jeħodha bi kbira jekk m'għandekx ħin.
own-explanation = spjegazzjoni magħmula minn Docent
undated = data mhux indikata
# Under a text that was translated; { $language } is the language of the original, such as English.
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
for-person = { $who }, dan għalik:
coverage-title = Liema rakkomandazzjoni titkellem dwar xiex
coverage-silent = l-ebda waħda mit-tlieta
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
audience-leadership = Diretturi u bordijiet
audience-collections = Kollezzjonijiet u dokumentazzjoni
audience-education = Edukazzjoni u viżitaturi
audience-digital = Persunal diġitali u tekniku
audience-rights = Drittijiet u liġi
audience-fundraising = Ġbir ta' fondi u sħubijiet
audience-small-museums = Mużewijiet żgħar

## Who may do what

refused-no-server = Dan jaħdem f'server biss, mhux f'messaġġ dirett.
refused-propose = Hawnhekk jistgħu jagħmlu suġġerimenti ċerti rwoli biss; itlob wieħed minnhom lil moderatur.
refused-approve = Hawnhekk dan jistgħu jagħmluh il-moderaturi biss. Tista' tissuġġerixxi bidla b'/suggest.
refused-publish = Dan jistgħu jagħmluh biss dawk li jippubblikaw għas-servers kollha. Tista' tissuġġerixxi bidla b'/suggest.
refused-not-hub = Din l-entrata hija tas-servers kollha u qed jieħu ħsiebha ħaddieħor. Tista' tissuġġerixxi bidla b'/suggest.
refused-setup = Is-settings jistgħu jagħżluhom biss dawk li jmexxu dan is-server.
former-member = eks membru
everywhere = Is-servers kollha
this-server = Dan is-server biss
yes = iva
no = le

## Adding and changing entries

form-new = Entrata ġdida
form-edit = Ibdel entrata
form-details = Sors u dettalji
field-title = Titlu
field-text = Test, b'sentenzi li jinftiehmu weħidhom
field-source = Sors
field-source-hint = It-titlu tas-sors, l-indirizz web tiegħu, jew it-tnejn
field-rights = Drittijiet
field-rights-hint = Min għandu d-drittijiet, jew il-liċenzja, bħal CC BY 4.0
field-review-by = Erġa' ara sa
field-reason = Raġuni għall-bidla
field-owner = Min jieħu ħsiebha
field-topic = Tema
field-language = Lingwa (kodiċi, bħal de)
field-remark = X'tgħid lil min ippropona
corpus-unknown = M'hemmx entrata “{ $entry }” hawnhekk. Agħżel waħda mil-lista, jew fittex b'/corpus find.
corpus-done = Lest: “{ $title }” (abbozz { $number }). Minn issa 'l quddiem it-tweġibiet jimxu fuqu.
corpus-waits = “{ $title }” qed tistenna moderatur ieħor bħala abbozz { $number }.
edit-too-long = Dan it-test huwa itwal minn { $most } karattru, id-daqs li tesa' formola. Niżżlu b'/corpus export, ibdel il-fajl u erġa' tellgħu b'/corpus upload.
upload-too-large = Il-fajl { $name } huwa akbar minn { $most } MB. Żid il-parti li tgħodd biss, jew aqsmu.
upload-gone = Il-fajl { $name } ma jistax jinkiseb aktar minn Discord. Erġa' tellgħu.
upload-nothing-new = Il-fajl { $name } ma fih xejn li mhux diġà fil-ġabra tas-sorsi.
busy = Docent għadu jaħdem fuq dak li tlabt qabel. Stenna sakemm ikun lest, imbagħad erġa' pprova.
suggest-thanks = Grazzi. Is-suġġeriment tiegħek qed jistenna bħala abbozz { $number }; ngħarrfuk x'sar minnu.
revert-reason = Lura għall-verżjoni { $version }
status-live = fis-seħħ
status-retired = irtirata
entry-version = Verżjoni { $version }

## The review desk

review-title = Jistennew deċiżjoni
review-empty = M'hemm xejn li qed jistenna deċiżjoni.
review-pick = Iftaħ abbozz
draft-title = Abbozz { $number }
draft-unknown = M'hemmx abbozz { $number } li tista' tara.
draft-state-open = Qed jistenna deċiżjoni
draft-state-sent-back = Intbagħat lura lil min ippropona
draft-state-published = Ippubblikat
draft-state-rejected = Irrifjutat
draft-by = Propost minn: { $who }
draft-approved-by = Approvat minn: { $who }
draft-remark = Rimarka: { $remark }
draft-create = Entrata ġdida
draft-revise = Entrata mibdula
draft-revert = Lura għal verżjoni preċedenti
draft-retire = Proposta biex tiġi rtirata
draft-restore = Proposta biex terġa' tiddaħħal
draft-moved = Sadanittant l-entrata nbidlet
draft-moved-how = L-abbozz sar fuq verżjoni preċedenti, u għalhekk ma jistax jiġi approvat. It-tnejn jinżammu: editja l-entrata kif inhi issa.
draft-details = Dettalji
draft-language = Lingwa: { $language }
draft-other-language = It-test jidher li hu b'lingwa oħra: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] Silta waħda
        [two] Żewġ siltiet
        [few] { $count } siltiet
        [many] { $count }-il silta
       *[other] { $count } silta
    }
draft-passages-title = Is-siltiet li bihom se tinstab
draft-review-by = Trid terġa' tiġi eżaminata sa { $day }
draft-rights = Drittijiet: { $rights }
draft-hidden = Fil-fajl instab test moħbi u tħalla barra
draft-personal = Din tidher li hija data personali
draft-missing = Għadu mhux indikat
missing-rights = id-drittijiet tas-sors
missing-review-by = meta għandha terġa' tiġi eżaminata
missing-owner = min jieħu ħsiebha
draft-twins = Tgħid kważi l-istess bħal
draft-approve-button = Approva
draft-send-back-button = Ibgħat lura
draft-reject-button = Irrifjuta
draft-edit-button = Editja
draft-details-button = Sors u dettalji
draft-passages-button = Siltiet
draft-consequences-button = X'jinbidel
gone = qabel:
new = issa:
and-more = u { $count } oħra
consequences-title =
    { $count ->
        [one] Mistoqsija waħda tingħata tweġiba differenti
        [two] Żewġ mistoqsijiet jingħataw tweġiba differenti
        [few] { $count } mistoqsijiet jingħataw tweġiba differenti
        [many] { $count }-il mistoqsija jingħataw tweġiba differenti
       *[other] { $count } mistoqsija jingħataw tweġiba differenti
    }
consequences-none = L-ebda waħda mill-mistoqsijiet li ġew ippruvati ma tingħata tweġiba differenti.
before = Issa:
after = Wara:
no-answer = l-ebda tweġiba

## History, log and export

history-title = L-istorja tal-entrata “{ $title }”
history-last = L-aħħar bidla
revert-button = Lura għall-verżjoni { $version }
log-title = X'sar hawnhekk
log-empty = Hawnhekk għadu ma sar xejn.
deed-create = ippubblikat
deed-revise = mibdul
deed-retire = irtirat
deed-restore = imdaħħal lura
deed-revert = lura għal verżjoni preċedenti
deed-propose = propost
deed-amend = emendat
deed-approve = approvat
deed-send-back = mibgħut lura
deed-reject = irrifjutat
deed-setup = settings magħżula
deed-export = esportat
deed-gap = deċiżjoni dwar mistoqsija
export-done =
    { $count ->
        [one] Entrata waħda
        [two] Żewġ entrati
        [few] { $count } entrati
        [many] { $count }-il entrata
       *[other] { $count } entrata
    } bħala fajls Markdown. Min iħaddem lil Docent jista' jdaħħalhom lura b'“docent corpus import”.

## A message becomes an entry

message-empty = Dan il-messaġġ m'għandux test x'jiżdied.
message-too-long = Dan il-messaġġ twil wisq għal entrata waħda. L-awtur tiegħu jista' jissuġġerixxi l-parti importanti b'/suggest.
message-of-bot = Dan il-messaġġ ma kitbitux persuna. Minflok, żid is-sors tiegħu b'/corpus link.
message-source = Messaġġ minn { $who } fis-server { $server }
message-rights = Maqsum bil-kunsens tal-awtur
message-reason = Minn messaġġ, bil-kunsens tal-awtur tiegħu
a-member = membru
consent-title = Dan jista' jidħol fil-ġabra tas-sorsi?
consent-ask = { $author }, il-membru { $who } jixtieq iżid dan il-messaġġ ma' dak li jikkwota Docent. Int biss tista' taqbel; moderatur jarah qabel ma jiġi ppubblikat.
consent-everywhere = Dak li jiżdied hawnhekk ikun għas-servers kollha: in-nies kullimkien jistgħu jaqrawh fi tweġiba.
consent-named = Iva, b'ismi
consent-anonymous = Iva, mingħajr ismi
consent-no = Le
consent-not-yours = Għal dan jista' jwieġeb biss l-awtur tal-messaġġ.
consent-gone = Dan il-messaġġ m'għadux sħiħ. Erġa' ibda.
consent-declined = Il-messaġġ jibqa' kif kien; ma nżamm xejn.
consent-thanks = Grazzi. Moderatur se jarah bħala abbozz { $number }.
consent-lapsed = Min staqsiek ma jistax jagħmel aktar suġġerimenti hawnhekk, għalhekk ma nżamm xejn.

## The gap board

gap-button = Jekk jogħġbok iddokumenta dan
gap-not-yours = Biss min staqsa jista' jitlob li l-mistoqsija tinżamm. Staqsiha int ukoll biex tagħmel l-istess.
gap-kept = Il-mistoqsija tiegħek tinżamm, bil-kont tiegħek, sakemm titwieġeb jew titwarrab. Il-moderaturi jaraw il-mistoqsija, u Docent jiktiblek meta jkun hemm tweġiba.
gap-take-back = Iżżommhiex
gap-forgotten = Il-mistoqsija tiegħek tħassret.
gaps-title = Mistoqsijiet li baqgħu bla tweġiba
gaps-empty = M'hemm l-ebda mistoqsija li qed tistenna li tiġi ddokumentata.
gaps-asked =
    { $count ->
        [one] saret darba
        [two] saret darbtejn
        [few] saret { $count } darbiet
        [many] saret { $count }-il darba
       *[other] saret { $count } darba
    }
gaps-pick = Ikteb l-entrata li twieġeb waħda minnhom
gaps-gone = Dwar dik il-mistoqsija diġà ttieħdet deċiżjoni. Erġa' iftaħ il-lista.
gaps-which-entry = Għid liema entrata twieġibha: imla wkoll “entrata”.
gaps-closed =
    { $count ->
        [one] Ittieħdet deċiżjoni dwar mistoqsija waħda.
        [two] Ittieħdet deċiżjoni dwar żewġ mistoqsijiet.
        [few] Ittieħdet deċiżjoni dwar { $count } mistoqsijiet.
        [many] Ittieħdet deċiżjoni dwar { $count }-il mistoqsija.
       *[other] Ittieħdet deċiżjoni dwar { $count } mistoqsija.
    }

## What people are told

notice-draft = L-abbozz { $number } qed jistenna deċiżjoni: { $title }. Iftħu b'/corpus review.
notice-published = Is-suġġeriment tiegħek “{ $title }” (abbozz { $number }) ġie ppubblikat. Grazzi.
notice-sent-back = Is-suġġeriment tiegħek “{ $title }” (abbozz { $number }) intbagħat lura: { $remark } Biex tibdlu, iftħu fis-server b'/corpus review.
notice-rejected = Is-suġġeriment tiegħek “{ $title }” (abbozz { $number }) ma ġiex aċċettat: { $remark }
notice-gap = Int staqsejt: “{ $question }” Issa hemm tweġiba, fl-entrata “{ $title }”. Erġa' staqsi biex taqraha. Il-mistoqsija tiegħek m'għadhiex tinżamm.
recalled-title = Inbidel minn dakinhar (edizzjoni { $edition })
recalled-corrected = L-entrata “{ $title }” ġiet ikkoreġuta wara din it-tweġiba.
recalled-retired = L-entrata “{ $title }” ġiet irtirata wara din it-tweġiba.
recalled-again = Erġa' staqsi biex tara x'tgħid il-ġabra tas-sorsi issa.
digest-title = X'għandu bżonn attenzjoni dan ix-xahar
digest-overdue =
    { $count ->
        [one] Għadda ż-żmien għar-reviżjoni ta' entrata waħda:
        [two] Għadda ż-żmien għar-reviżjoni ta' żewġ entrati:
        [few] Għadda ż-żmien għar-reviżjoni ta' { $count } entrati:
        [many] Għadda ż-żmien għar-reviżjoni ta' { $count }-il entrata:
       *[other] Għadda ż-żmien għar-reviżjoni ta' { $count } entrata:
    }
digest-links =
    { $count ->
        [one] Is-sors ta' entrata waħda ma setax jinkiseb:
        [two] Is-sorsi ta' żewġ entrati ma setgħux jinkisbu:
        [few] Is-sorsi ta' { $count } entrati ma setgħux jinkisbu:
        [many] Is-sorsi ta' { $count }-il entrata ma setgħux jinkisbu:
       *[other] Is-sorsi ta' { $count } entrata ma setgħux jinkisbu:
    }
digest-drafts =
    { $count ->
        [one] Abbozz wieħed qed jistenna deċiżjoni: /corpus review
        [two] Żewġ abbozzi qed jistennew deċiżjoni: /corpus review
        [few] { $count } abbozzi qed jistennew deċiżjoni: /corpus review
        [many] { $count }-il abbozz qed jistennew deċiżjoni: /corpus review
       *[other] { $count } abbozz qed jistennew deċiżjoni: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Mistoqsija waħda qed tistenna li tiġi ddokumentata: /corpus gaps
        [two] Żewġ mistoqsijiet qed jistennew li jiġu ddokumentati: /corpus gaps
        [few] { $count } mistoqsijiet qed jistennew li jiġu ddokumentati: /corpus gaps
        [many] { $count }-il mistoqsija qed jistennew li jiġu ddokumentati: /corpus gaps
       *[other] { $count } mistoqsija qed jistennew li jiġu ddokumentati: /corpus gaps
    }

## Settings

setup-title = Min jieħu ħsieb il-ġabra tas-sorsi
setup-places-title = Fejn iwieġeb Docent
setup-places-body = Docent dejjem iwieġeb għal /ask, għal messaġġi diretti u meta jissemma. Agħżel hawn fejn iwieġeb anki mingħajr ma jissemma.
setup-asks = Kanali fejn iwieġeb kull mistoqsija
setup-forums = Forums fejn iwieġeb posts ġodda
setup-wait = Kemm jingħataw żmien in-nies biex iwieġbu huma l-ewwel
setup-wait-minutes =
    { $count ->
        [0] xejn: Docent iwieġeb mill-ewwel
        [one] minuta waħda
        [two] żewġ minuti
        [few] { $count } minuti
        [many] { $count }-il minuta
       *[other] { $count } minuta
    }
setup-threads = Tweġibiet f'thread tagħhom
setup-threads-on = Wieġeb f'threads
setup-threads-off = Wieġeb fil-kanal
setup-language = Lingwa għal nies li l-lingwa tagħhom mhix magħrufa
setup-language-own = dik tas-settings ta' Discord ta' dan is-server
setup-unread = Docent ma jistax jaqra messaġġi li ma jsemmuhx, għalhekk minn post f'forum jaf it-titlu biss, u fil-kanali n-nies jagħfsu buttuna biex jistaqsu. L-operatur jista' jibdel dan.
setup-put-button = Poġġi l-buttuna hemm
setup-put-done = Il-buttuna qiegħda fil-kanali.
setup-put-failed = Docent ma jistax jikteb f'dawn il-kanali: { $channels }. Agħtih id-dritt li jibgħat messaġġi hemm u erġa' pprova.
form-ask = Staqsi lil Docent
field-question = Il-mistoqsija tiegħek, bil-lingwa tiegħek
ask-here = Mistoqsijiet dwar l-IA fil-mużewijiet? Agħfas il-buttuna, jew ikteb /ask.
setup-propose = Jistgħu jissuġġerixxu bidliet
setup-propose-nobody = il-membri kollha
setup-approve = Jistgħu jippubblikaw għal dan is-server
setup-approve-nobody = dawk li jmexxu dan is-server
setup-publish = Jistgħu jippubblikaw għas-servers kollha
setup-publish-nobody = dawk li jmexxu dan is-server
setup-two = Irid jaqbel moderatur ieħor
setup-two-on = Itlob moderatur ieħor
setup-two-off = Moderatur wieħed biżżejjed
setup-channel = Fejn jiġu mgħarrfa l-moderaturi
setup-channel-none = imkien
setup-not-hub = L-entrati għas-servers kollha jittieħed ħsiebhom fis-server tal-hub stess.

## Help and trouble

help-title = X'jagħmel Docent
help-body = Docent iwieġeb mistoqsijiet dwar it-tliet rakkomandazzjonijiet dwar l-IA fil-mużewijiet (NEMO, 2024) u dak li hu marbut magħhom: liġi, finanzjament, standards, għodod, etika u eżempji. Jikkwota minn ġabra ta' sorsi miżmuma mill-hub, isemmi s-sorsi tiegħu, u jgħid meta ma jkunx jaf. Ma jiġġenera l-ebda test.
help-examples = Ipprova pereżempju: “Min għandu jħallas għat-taħriġ dwar l-IA fil-mużewijiet?”, “X'inhu LIDO?”, “Nistgħu nużaw l-IA biex niktbu t-tikketti?”
help-ask = /ask: staqsi bil-lingwa tiegħek. Ixgħel “privat” u t-tweġiba tarha int biss. Tista' wkoll issemmi lil Docent f'kanal jew tiktiblu direttament; wieġeb għal tweġiba biex tkompli tistaqsi.
help-recommendation = /recommendation: fittex ir-rakkomandazzjoni 1, 2 jew 3 skont in-numru, it-titolu jew kelma ewlenija; /coverage juri liema titkellem dwar xiex.
help-resources = /resources: fittex fl-entrati, jew arahom skont it-tema, l-udjenza jew ir-rakkomandazzjoni; /glossary jispjega terminu.
help-suggest = /suggest: issuġġerixxi entrata jew bidla; jiddeċiedu l-moderaturi, u tiġi mgħarraf bir-riżultat. Il-moderaturi jaħdmu b'/corpus review.
help-volunteer = /volunteer: għid dwar liema temi l-kollegi jistgħu jistaqsuk hawn.
help-about = /about quality: kemm huma tajbin it-tweġibiet, f'figuri. /language u /privacy: b'liema lingwa jkellmek Docent, u x'iżomm.
help-worded = Hawnhekk huwa differenti: mudell lingwistiku jikteb it-tweġibiet. Il-mistoqsija u l-kwotazzjonijiet jintbagħtu lil { $host }; il-linji tiegħu huma mmarkati u l-kwotazzjonijiet eżatti jinsabu taħthom.
help-privacy = Docent iżomm mistoqsija biss meta tagħfas “Jekk jogħġbok iddokumenta dan”, u ma juża l-ebda servizz estern. Ara /privacy.
about-title = X'inhu Docent
about-body = Bot li jfittex il-mistoqsija tiegħek f'entrati verifikati (għadd: { $entries }; ġabra tas-sorsi, edizzjoni { $edition }) u jikkwotahom kelma b'kelma bis-sorsi tagħhom. Iwieġeb bil-lingwa tiegħek u jgħid meta ma jafx.
about-where = X'jaħdem fejn
about-runs = Kollox jaħdem fuq il-magna tal-operatur stess: l-ebda mudell ġenerattiv, l-ebda servizz estern. Il-mistoqsija tiegħek tinqara, titwieġeb u tintnesa.
about-never = X'qatt ma jagħmel
about-never-does = Ma jivvintax test, ma jagħtix pariri legali jew ta' konservazzjoni, ma jitkellimx jekk ħadd ma jistaqsih jew is-server ma jkunx iridu jitkellem, u ma jurix l-entrati ta' server lil oħrajn.
privacy-title = X'iżomm Docent
privacy-body = Il-mistoqsijiet jitwieġbu u jintnesew. Jinżammu: mistoqsijiet li għalihom xi ħadd għafas “Jekk jogħġbok iddokumenta dan”; voti fuq tweġibiet, mingħajr il-mistoqsija, għal 90 jum; min issuġġerixxa jew iddeċieda bidliet fil-ġabra tas-sorsi; għal liema temi xi ħadd offra ruħu; lingwa magħżula; u għal 30 jum liema tweġibiet jikkwotaw liema entrati, mingħajr min staqsa.
privacy-of-you = Dwarek
privacy-nothing = Xejn ma jinżamm dwarek.
privacy-questions = Mistoqsijiet li għandhom jiġu ddokumentati
privacy-votes = Voti
privacy-contacts = Servers fejn offrejt ruħek
privacy-calls = Sejħiet ta' din il-ġimgħa
privacy-preferences = Lingwa magħżula
privacy-drafts = Suġġerimenti
privacy-approvals = Approvazzjonijiet
privacy-versions = Verżjonijiet li ktibt
privacy-log = Linji fir-reġistru tal-bidliet
privacy-export = Ħudhom miegħek
privacy-export-done = Dan huwa kulma jinżamm dwarek.
privacy-delete = Ħassarhom
privacy-delete-ask = Il-mistoqsijiet, il-voti, l-għażliet tiegħek u t-temi li offrejt ruħek għalihom jitħassru. Dak li ktibt għall-ġabra tas-sorsi jibqa', bħala miktub minn eks membru. Dan ma jistax jitreġġa' lura.
privacy-delete-sure = Iva, ħassarhom
privacy-delete-done = Lest. Xejn minn dak li jinżamm ma jwassal aktar għalik.
privacy-backups = Il-kopji ta’ riżerva ta’ billejl iżommuh sa { $days } jum oħra; jintużaw biss biex titranġa ħsara.
language-chosen = Docent issa jkellmek b'din il-lingwa: { $language }. Mistoqsija b'lingwa oħra xorta titwieġeb b'dik.
language-own = Docent issa jkellmek bil-lingwa ta' Discord tiegħek: { $language }.
language-unknown = Docent ma jitkellimx b'dik il-lingwa. Agħżel waħda mil-lista.
welcome-title = Docent issa jinsab fis-server { $server }
welcome-body = Docent iwieġeb mistoqsijiet dwar l-IA fil-mużewijiet minn ġabra verifikata ta' sorsi, bil-lingwa tiegħek, bi kwotazzjonijiet eżatti u sorsi. Tliet passi, kollha f'/setup fis-server tiegħek: l-ewwel agħżel fejn iwieġeb mingħajr ma jissemma; imbagħad min jista' jissuġġerixxi u japprova bidliet fil-ġabra tas-sorsi; fl-aħħar f'liema kanal jiġu mgħarrfa l-moderaturi b'dak li għandu bżonn attenzjoni. Jaħdem ukoll mingħajr dan kollu: kulħadd jista' jikteb /ask jew isemmih.
volunteer-title = Jistgħu l-kollegi jistaqsuk?
volunteer-body = Meta l-ġabra tas-sorsi mhix biżżejjed, in-nies jistgħu jistaqsu lil persuna. Agħżel it-temi tiegħek; tissemma taħt tweġiba, mhux aktar drabi fil-ġimgħa milli trid. Ieqaf meta trid.
volunteer-topics = It-temi tiegħek
volunteer-none = S'issa l-ebda waħda.
volunteer-often = Kemm-il darba
volunteer-weekly =
    { $count ->
        [one] mhux aktar minn darba fil-ġimgħa
        [two] mhux aktar minn darbtejn fil-ġimgħa
        [few] mhux aktar minn { $count } darbiet fil-ġimgħa
        [many] mhux aktar minn { $count }-il darba fil-ġimgħa
       *[other] mhux aktar minn { $count } darba fil-ġimgħa
    }
volunteer-stop = Ieqaf
quality-title = Kemm huma tajbin it-tweġibiet
quality-body = Imkejjel fuq { $questions } mistoqsija miżmuma għal dan, edizzjoni { $edition }: { $answered } % tal-mistoqsijiet li l-korpus iwieġeb jitwieġbu, u { $correct } % ta’ dawn it-tweġibiet jikkwotaw l-ewwel entrata tajba. Mill-mistoqsijiet li ma jweġibx, { $false } % xorta jitwieġbu.
quality-languages = Skont il-lingwa: mistoqsijiet · imwieġba · entrata tajba l-ewwel
trouble = Xi ħaġa marret ħażin min-naħa ta' Docent, u ma nbidel xejn. Erġa' pprova ftit ieħor; jekk il-problema tibqa', għid lil moderatur.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Iċċekkja l-qasam “{ $field }”: ma jistax jintuża kif inhu; qabblu ma' dak ta' entrata oħra.
error-say-where-this-comes-from-the-title = Għid minn fejn ġej dan: it-titlu tas-sors, l-indirizz web tiegħu, jew it-tnejn.
error-check-the-it-may-have-at-most = Iċċekkja l-qasam “{ $field }”: l-ogħla għadd ta' karattri huwa { $most }.
error-check-the-it-is-empty-so-write = Iċċekkja l-qasam “{ $field }”: huwa vojt, għalhekk ikteb xi ħaġa.
error-check-the-source-give-a-title-a = Iċċekkja s-sors: agħti titlu, indirizz web li jibda b'https://, jew it-tnejn.
error-is-no-date-write-it-as-2027 = “{ $typed }” mhix data; iktibha bħala 2027-03-01 jew 1.3.2027.
error-there-is-no-entry-here-to-change = M'hemmx entrata “{ $entry }” hawn x'tinbidel; fittixha b'/corpus find jew `docent corpus find`.
error-the-entry-was-retired-restore-it-before = L-entrata “{ $entry }” ġiet irtirata; erġa' daħħalha qabel tibdilha.
error-has-no-version-its-history-shows-those = “{ $entry }” m'għandhiex verżjoni { $version }; l-istorja turi dawk li hemm.
error-was-changed-meanwhile-it-is-at-version = “{ $entry }” inbidlet sadanittant: issa hija fil-verżjoni { $version }, u din saret fuq il-verżjoni { $base }; it-tnejn jinżammu, qabbilhom u erġa' editja.
error-the-entry-is-already-nothing-was-changed = L-istat tal-entrata “{ $entry }” diġà huwa: { $turned }; xejn ma nbidel.
error-the-entry-already-says-exactly-that-nothing = L-entrata “{ $entry }” diġà tgħid eżattament hekk; xejn ma nbidel.
error-the-id-is-already-taken-give-the = L-identifikatur “{ $entry }” diġà meħud; agħti identifikatur ieħor lill-entrata.
error-draft-was-already-nothing-was-changed = L-istat tal-abbozz { $number } diġà huwa: { $state }; xejn ma nbidel.
error-draft-was-amended-after-you-opened-it = L-abbozz { $number } inbidel wara li ftaħtu; erġa' ħares lejh, imbagħad iddeċiedi.
error-you-have-approved-draft-already-it-waits = Diġà approvajt l-abbozz { $number }; qed jistenna lil ħaddieħor.
error-docent-does-not-read-this-kind-of = { $name }: Docent ma jaqrax dan it-tip ta' fajl; issejvjah bħala wieħed minn dawn: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: skont il-kontenut dan huwa { $found }, skont l-estensjoni { $expected }; issejvjah fil-format it-tajjeb jew ikkoreġi l-estensjoni.
error-the-file-is-empty-save-it-again = { $name }: il-fajl huwa vojt; erġa' ssejvjah bit-test tiegħu.
error-no-text-was-found-in-the-file = { $name }: ma nstabx test fil-fajl; iftħu u ċċekkja li fih test, mhux stampi.
error-the-file-is-damaged-or-too-complicated = { $name }: il-fajl bil-ħsara jew ikkumplikat wisq biex jinqara; iftħu u erġa' ssejvjah.
error-the-file-is-protected-by-a-password = { $name }: il-fajl protett b'password; issejvja kopja mingħajrha u importa dik.
error-the-pages-hold-no-readable-text-so = { $name }: il-paġni m'għandhomx test li jinqara, għalhekk x'aktarx huwa scan; l-ewwel għaddih minn OCR.
error-the-file-is-larger-than-mib-split = { $name }: il-fajl akbar minn { $mebibytes } MiB; aqsmu jew ħalli barra l-istampi.
error-the-text-is-longer-than-characters-split = { $name }: it-test itwal mil-limitu (karattri: { $characters }); aqsmu f'diversi fajls.
error-the-file-has-more-than-pages-split = { $name }: il-fajl għandu aktar paġni mil-limitu ({ $pages }); aqsmu f'diversi fajls.
error-it-unpacks-into-more-than-a-document = { $name }: meta jinfetaħ ikun akbar minn dokument; erġa' ssejvjah mill-programm tal-kitba.
error-it-unpacks-into-more-than-docent-reads = { $name }: meta jinfetaħ ikun akbar milli jaqra Docent; l-ogħla għadd ta' testi huwa { $members }.
error-it-holds-but-only-markdown-files-md = { $name }: fih { $member }, iżda minn zip jinqraw biss fajls Markdown (.md); neħħih.
error-has-the-id-of-another-file-in = { $name }: { $member } għandu l-identifikatur “{ $entry }” ta' fajl ieħor fih; agħti lil kull wieħed tiegħu.
error-the-file-is-too-large-or-damaged = { $name }: il-fajl kbir wisq jew bil-ħsara; aqsmu, jew iftħu u erġa' ssejvjah.
error-the-computer-is-too-busy-to-read = { $name }: il-kompjuter okkupat wisq biex jaqra l-fajl issa; erġa' pprova fi ftit minuti.
error-the-file-has-more-than-rows-split = { $name }: il-fajl għandu aktar ringieli mil-limitu ({ $rows }); aqsmu f'diversi fajls.
error-the-first-row-does-not-name-the = { $name }: l-ewwel ringiela ma ssemmix il-kolonni; żid waħda bħal 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: ir-ringiela { $row } ma tistax tinqara, għalhekk xejn ma ġie importat; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: agħti indirizz web sempliċi, li jibda b'https:// u ma jsemmix port jew utent.
error-no-public-web-page-can-be-reached = { $name }: l-ebda paġna pubblika ma tista' tintlaħaq hemm; iċċekkja l-indirizz, jew importaha bħala fajl.
error-the-site-answers-with-error-instead-of = { $name }: is-sit iwieġeb bl-iżball { $status } minflok paġna; { $value }.
error-the-address-leads-on-more-than-times = { $name }: l-indirizz jibgħat x'imkien ieħor wisq drabi (limitu: { $hops }); iftħu u uża l-aħħar indirizz.
error-the-site-takes-too-long-to-answer = { $name }: is-sit idum wisq biex iwieġeb; erġa' pprova aktar tard, jew importa l-paġna bħala fajl.
error-no-secure-connection-to-the-site-is = { $name }: konnessjoni sigura mas-sit mhix possibbli; issejvja l-paġna u importaha bħala fajl.
error-the-site-s-answer-cannot-be-read = { $name }: it-tweġiba tas-sit ma tistax tinqara; erġa' pprova aktar tard, jew importa l-paġna bħala fajl.
error-there-is-more-than-mib-to-fetch = { $name }: hemm aktar minn { $mebibytes } MiB x'jinġieb; issejvja l-parti li għandek bżonn bħala fajl.
error-this-is-no-web-page-pdf-word = { $name }: din mhix paġna web jew fajl PDF, Word, Markdown, test jew CSV; agħti l-indirizz ta' waħda.
error-recommendation-is-not-in-the-corpus-restore = Ir-rakkomandazzjoni { $number } mhix fil-ġabra tas-sorsi; erġa' daħħal jew importa l-entrata tagħha.
error-there-is-no-entry-docent-corpus-list = M'hemmx entrata “{ $entry }”; `docent corpus list` jew /resources juri x'hemm.
error-there-is-no-draft-the-review-queue = M'hemmx abbozz { $number }; il-lista tad-deċiżjonijiet turi dawk li qed jistennew.
error-the-entry-was-retired-so-it-answers = L-entrata “{ $entry }” ġiet irtirata, għalhekk ma twieġeb lil ħadd; agħżel waħda fis-seħħ.
error-there-is-no-such-open-question-the = M'hemmx mistoqsija miftuħa bħal dik; il-lista tal-mistoqsijiet bla tweġiba turi dawk li hemm.
error-somebody-asked-where-that-entry-is-not = Xi ħadd staqsa fejn dik l-entrata ma tidhirx; agħżel waħda li jistgħu jaqrawha kollha.
error-the-entry-was-retired-ask-again-to = L-entrata “{ $entry }” ġiet irtirata; erġa' staqsi biex issib x'ħa postha.
error-give-a-reason-in-a-few-words = Agħti raġuni fi ftit kliem; tibqa' fl-istorja.
error-docent-was-asked-a-lot-within-a = Docent irċieva ħafna mistoqsijiet f’minuta; erġa’ staqsi wara { $seconds } sekondi.
error-many-people-are-asking-just-now-ask = Bħalissa qed jistaqsu ħafna nies; erġa’ staqsi wara ftit.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = fajl tat-test
phrase-a-pdf-file = fajl PDF
phrase-a-docx-document = dokument .docx
phrase-another-kind-of-file = tip ieħor ta' fajl
phrase-another-kind-of-office-or-zip-file = tip ieħor ta' fajl Office jew zip
phrase-a-binary-file = fajl binarju
phrase-a-word-excel-or-zip-file = fajl Word, Excel jew zip
phrase-an-old-office-file = fajl Office qadim
phrase-an-rtf-file = fajl RTF
phrase-a-picture = stampa
phrase-a-compressed-file = fajl ikkompressat
phrase-remove-the-nul-character-in-it = neħħi l-karattru NUL li fiha
phrase-give-it-an-id-that-no-other = agħtiha identifikatur li m'għandha l-ebda ringiela oħra
phrase-write-one-json-object-on-each-line = ikteb oġġett JSON wieħed f'kull linja
phrase-check-its-quotation-marks-and-the-length = iċċekkja l-virgoletti u t-tul taċ-ċelloli
phrase-add-its-text-or-remove-it = żid it-test jew neħħiha
phrase-look-for-its-new-address = fittex l-indirizz il-ġdid tagħha
phrase-try-again-later = erġa' pprova aktar tard
phrase-save-the-page-and-import-it-as = issejvja l-paġna u importaha bħala fajl
phrase-retired = irtirata
phrase-live = fis-seħħ
phrase-open = miftuħ
phrase-sent-back = mibgħut lura
phrase-published = ippubblikat
phrase-rejected = irrifjutat
phrase-title = titlu
phrase-text = test
phrase-topic = tema
phrase-language = lingwa
phrase-owner = min jieħu ħsiebha
phrase-entry = entrata
phrase-source = sors

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = staqsi
name-question = mistoqsija
name-private = privat
name-recommendation = rakkomandazzjoni
name-query = tfittxija
name-compare = qabbel
name-to = lil
name-coverage = kopertura
name-theme = suġġett
name-resources = riżorsi
name-search = fittex
name-topic = tema
name-audience = udjenza
name-glossary = glossarju
name-term = terminu
name-corpus = ġabra
name-add = żid
name-where = fejn
name-questions = mistoqsijiet
name-upload = żid-fajl
name-file = fajl
name-source = sors
name-rights = drittijiet
name-review-by = reviżjoni-sa
name-link = ħolqa
name-url = indirizz
name-gaps = nuqqasijiet
name-close = agħlaq
name-entry = entrata
name-dismiss = warrab
name-edit = editja
name-owner = responsabbli
name-retire = irtira
name-reason = raġuni
name-restore = irkupra
name-revert = lura
name-version = verżjoni
name-show = uri
name-find = sib
name-words = kliem
name-history = storja
name-log = reġistru
name-export = esporta
name-review = deċiżjonijiet
name-suggest = issuġġerixxi
name-volunteer = offri
name-setup = settings
name-language = lingwa
name-privacy = privatezza
name-about = dwar
name-docent = docent
name-quality = kwalità
name-help = għajnuna
name-ask-docent = Staqsi lil Docent
name-add-to-the-corpus = Żid mal-ġabra tas-sorsi
choice-this-server = dan is-server
choice-all-servers = is-servers kollha
describe-ask-about-ai-in-museums-the-recommendations = Staqsi dwar l-IA fil-mużewijiet: rakkomandazzjonijiet, liġi, fondi, għodod, etika.
describe-your-question-in-your-language = Il-mistoqsija tiegħek, bil-lingwa tiegħek
describe-only-you-see-the-answer = It-tweġiba taraha int biss
describe-look-up-recommendation-1-2-or-3 = Fittex ir-rakkomandazzjoni 1, 2 jew 3: bin-numru, titlu, kelma jew suġġett.
describe-for-example-2-second-iii-copyright-finanzierung = Pereżempju: 2, tieni, III, drittijiet tal-awtur, Finanzierung; vojt juri t-tlieta
describe-set-it-beside-another-one-theme-by = Qabbilha ma' oħra, suġġett b'suġġett
describe-somebody-it-is-meant-for-they-are = Għal min hija; dik il-persuna tissemma
describe-only-you-see-it = Taraha int biss
describe-which-recommendation-says-what-on-a-theme = Liema rakkomandazzjoni tgħid xiex dwar suġġett, u dwar xiex ma titkellem l-ebda waħda.
describe-a-theme-such-as-copyright-or-training = Suġġett, bħad-drittijiet tal-awtur jew it-taħriġ
describe-search-the-entries-or-browse-them-by = Fittex fl-entrati, jew arahom skont it-tema, l-udjenza jew ir-rakkomandazzjoni.
describe-words-to-look-for-in-any-language = Kliem x'tfittex, bi kwalunkwe lingwa
describe-browse-one-topic = Ara tema waħda
describe-what-is-of-use-to-some-people = X'inhu utli għal ċerti nies f'mużew
describe-what-bears-on-recommendation-1-2-or = X'għandu x'jaqsam mar-rakkomandazzjoni 1, 2 jew 3
describe-what-a-term-of-ai-in-museums = Xi jfisser terminu tal-IA fil-mużewijiet, b'ismu bil-lingwa tiegħek.
describe-the-term = It-terminu
describe-look-into-the-corpus-and-look-after = Ara l-ġabra tas-sorsi u ħu ħsiebha.
describe-write-a-new-entry = Ikteb entrata ġdida.
describe-its-topic = It-tema tagħha
describe-who-may-see-it = Min jista' jaraha
describe-questions-it-answers-separated-by = Mistoqsijiet li twieġeb, mifrudin b'|
describe-add-a-file-pdf-word-web-page = Żid fajl: PDF, Word, paġna web, Markdown, test, CSV, jew iz-zip ta' esportazzjoni.
describe-at-most-10-mb = Mhux aktar minn 10 MB
describe-where-it-comes-from-title-web-address = Minn fejn ġejja: titlu, indirizz web, jew it-tnejn
describe-who-holds-the-rights-or-the-licence = Min għandu d-drittijiet, jew il-liċenzja
describe-when-to-look-at-it-again-such = Meta terġa' tarah, bħal 2027-03-01
describe-add-a-page-or-a-document-from = Żid paġna jew dokument mill-web.
describe-its-address = L-indirizz
describe-questions-the-corpus-did-not-answer-kept = Mistoqsijiet bla tweġiba fil-ġabra, miżmuma b'kunsens; agħlaq waħda b'entrata.
describe-number-of-a-question-to-close = In-numru tal-mistoqsija li tingħalaq
describe-the-entry-that-answers-it = L-entrata li twieġibha
describe-number-of-one-to-dismiss = In-numru tal-mistoqsija li titwarrab
describe-change-an-entry-its-text-in-a = Ibdel entrata: it-test f'formola, id-dettalji hawn.
describe-the-entry = L-entrata
describe-who-looks-after-it = Min jieħu ħsiebha
describe-rights-of-its-source = Id-drittijiet tas-sors tagħha
describe-take-an-entry-out-of-every-answer = Neħħi entrata minn kull tweġiba; it-test u l-istorja jibqgħu.
describe-why-it-stands-in-the-history = Għaliex; jibqa' fl-istorja
describe-bring-a-retired-entry-back = Erġa' daħħal entrata rtirata.
describe-make-an-earlier-version-of-an-entry = Verżjoni preċedenti terġa' tkun it-test tal-entrata.
describe-the-version-to-go-back-to = Il-verżjoni li tmur lura għaliha
describe-show-an-entry-with-its-source-version = Uri entrata bis-sors, il-verżjoni u l-istat tagħha.
describe-find-entries-by-words-or-meaning-in = Sib entrati bil-kliem jew bit-tifsira, bi kwalunkwe lingwa.
describe-what-to-look-for = X'għandek tfittex
describe-who-changed-an-entry-when-and-why = Min biddel entrata, meta u għaliex; mur lura għal verżjoni preċedenti.
describe-what-was-done-to-the-corpus-here = X'sar fuq il-ġabra hawn, minn min u għaliex; anki bħala fajl.
describe-everything-as-a-csv-file = Kollox, bħala fajl CSV
describe-the-entries-as-markdown-files-in-a = L-entrati bħala fajls Markdown f'zip, fil-forma ta' knowledge/corpus.
describe-which-entries = Liema entrati
describe-drafts-that-wait-for-a-decision-your = Abbozzi li jistennew deċiżjoni; tiegħek stess, jekk ma tiddeċiedi fuq xejn.
describe-suggest-a-new-entry-or-a-change = Issuġġerixxi entrata ġdida jew bidla; jiddeċiedu l-moderaturi.
describe-the-entry-to-change-leave-it-out = L-entrata li tinbidel; ħalliha barra għal waħda ġdida
describe-say-on-which-topics-colleagues-here-may = Għid dwar liema temi u kemm-il darba fil-ġimgħa l-kollegi jistgħu jistaqsuk hawn.
describe-choose-where-docent-answers-here-and-who = Agħżel fejn iwieġeb Docent hawn u min jieħu ħsieb il-ġabra tas-sorsi.
describe-the-language-docent-speaks-to-you-without = Il-lingwa li biha jkellmek Docent; mingħajrha, il-lingwa ta' Discord tiegħek.
describe-a-language = Lingwa
describe-what-docent-keeps-of-you-see-it = X'iżomm Docent dwarek: arah, ħudu miegħek, ħassru.
describe-what-docent-is-and-how-well-it = X'inhu Docent, u kemm jaħdem tajjeb.
describe-what-docent-is-what-runs-where-and = X'inhu Docent, x'jaħdem fejn, u x'qatt ma jagħmel.
describe-how-good-the-answers-are-in-figures = Kemm huma tajbin it-tweġibiet, f'figuri, skont il-lingwa.
describe-what-docent-does-how-to-ask-and = X'jagħmel Docent, kif tistaqsi, u x'iżomm.
