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
gaps-which-entry = Għid liema entrata twieġibha: imla wkoll “entry”.
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

setup-title = Min jieħu ħsieb il-ġabra tas-sorsi hawnhekk
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
help-ask = Staqsi bil-lingwa tiegħek. Ixgħel “private” u tara t-tweġiba int biss. Tista' ssemmi wkoll lil Docent f'kanal jew tiktiblu direttament; wieġeb għal tweġiba biex tkompli tistaqsi.
help-recommendation = Fittex ir-rakkomandazzjoni 1, 2 jew 3 skont in-numru, it-titolu jew kelma ewlenija.
help-resources = Fittex fl-entrati jew arahom skont is-suġġett.
help-suggest = Issuġġerixxi entrata jew bidla; jiddeċiedu l-moderaturi, u tiġi mgħarraf bir-riżultat.
help-corpus = Ara x'hemm fil-ġabra tas-sorsi: show, find, history. Għall-moderaturi wkoll: add, upload, link, edit, review, gaps, log.
help-about = Kemm huma tajbin it-tweġibiet, f’figuri.
help-worded = Hawnhekk huwa differenti: mudell lingwistiku jikteb it-tweġibiet. Il-mistoqsija u l-kwotazzjonijiet jintbagħtu lil { $host }; il-linji tiegħu huma mmarkati u l-kwotazzjonijiet eżatti jinsabu taħthom.
help-privacy = Docent iżomm mistoqsija biss meta tagħfas “Jekk jogħġbok iddokumenta dan”, iżomm l-ismijiet biss ta' dawk li jibdlu l-ġabra tas-sorsi, u ma juża l-ebda servizz estern.
quality-title = Kemm huma tajbin it-tweġibiet
quality-body = Imkejjel fuq { $questions } mistoqsija miżmuma għal dan, edizzjoni { $edition }: { $answered } % tal-mistoqsijiet li l-korpus iwieġeb jitwieġbu, u { $correct } % ta’ dawn it-tweġibiet jikkwotaw l-ewwel entrata tajba. Mill-mistoqsijiet li ma jweġibx, { $false } % xorta jitwieġbu.
quality-languages = Skont il-lingwa: mistoqsijiet · imwieġba · entrata tajba l-ewwel
trouble = Xi ħaġa marret ħażin min-naħa ta' Docent, u ma nbidel xejn. Erġa' pprova ftit ieħor; jekk il-problema tibqa', għid lil moderatur.
